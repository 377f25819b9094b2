import { DtdValidator, XmlDocument, XmlDtd } from 'libxml2-wasm'
import { readSource } from '../helpers/sources'

const tmx14 = new DtdValidator(XmlDtd.fromString(readSource('test/formats/tmx14.dtd')))

/** What libxml2 finds wrong with a translation memory, held against the document type of TMX 1.4b. */
export function faultIn(tmx: string): string | undefined {
  try {
    tmx14.validate(XmlDocument.fromString(tmx))
    return undefined
  } catch (error) {
    return String(error)
  }
}
