const exercise = require('./exercise.cjs')

const packages = { sverka: require('sverka'), neural: require('sverka/neural'), formats: require('sverka/formats') }
exercise(packages).then(console.log)
