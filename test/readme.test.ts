import { expect, test } from 'vitest'
import { compareReports, renderTable, type ReportInput } from '../src/index'
import { readSource } from './helpers/sources'

/* The output that README.md shows is the output of the code above it; `-u` writes it anew. */

test('README.md shows what its example prints', async () => {
  const readme = readSource('README.md')
  const inputs = /compareReports\((\[\n[\s\S]*?\n\])\)/.exec(readme)?.[1]
  const reports = new Function(`return ${inputs ?? ''}`)() as ReportInput[]
  const table = renderTable(compareReports(reports)).trimEnd()
  const written = readme.replace(/(?<=```text\n)[\s\S]*?(?=\n```)/, () => table)
  await expect(written).toMatchFileSnapshot('../README.md')
})
