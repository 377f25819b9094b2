/* One contender at one size, in a process of its own: milliseconds of the processor, and the most memory it held beyond Node's. */
import { contenders } from './contenders.mjs'

const [name, size] = process.argv.slice(2)
const { prepare, work } = contenders[name]
const given = prepare(Number(size))
const before = process.cpuUsage()
await work(given)
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ time: (user + system) / 1000, memory: process.resourceUsage().maxRSS * 1024 }))
