import * as formats from 'sverka/formats'
import * as neural from 'sverka/neural'
import * as sverka from 'sverka'
import exercise from './exercise.cjs'

console.log(await exercise({ sverka, neural, formats }))
