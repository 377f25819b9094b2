import { describe, expect, test } from 'vitest'
import { lexicon } from '../../src/languages/en-ru/lexicon'

const book = lexicon()

describe('the lexicon', () => {
  test('translates words, best sense first', () => {
    expect(book.translate('truce')[0]).toBe('перемирие')
    expect(book.translate('statehood')).toContain('государственность')
    expect(book.translate('abracadabra')).toEqual([])
  })

  test('translates a name as a name', () => {
    expect(book.translateName('germany')).toContain('германия')
    expect(book.translate('germany')).toEqual([])
  })

  test('knows in both languages what is a word and what a name', () => {
    expect(book.isWord('en', 'police')).toBe(true)
    expect(book.isWord('ru', 'полиция')).toBe(true)
    expect(book.isWord('en', 'london')).toBe(false)
    expect(book.isName('ru', 'лондон')).toBe(true)
    expect([book.isWord('en', 'mark'), book.isName('en', 'mark')]).toEqual([true, true])
  })

  test.each([
    ['los angeles', 'city'],
    ['new york', 'city'],
    ['нижний новгород', 'city'],
    ['нью-йорк', 'city'],
    ['germany', 'country'],
    ['германия', 'country'],
    ['german', 'demonym'],
    ['putin', 'person'],
    ['стол', undefined],
  ])('knows of %s: %s', (name, kind) => {
    expect(book.nameKind(name)).toBe(kind)
  })

  test('finds expressions by the lemma of their first word', () => {
    expect(book.phrases('en', 'at')).toContainEqual(expect.objectContaining({ rest: ['large'] }))
    expect(book.phrases('ru', 'в')).toContainEqual({ rest: ['бег'], russian: ['в бег'] })
    expect(book.phrases('ru', 'абракадабра')).toEqual([])
  })

  test('leaves out an expression whose words meet by themselves', () => {
    expect(book.phrases('en', 'absolute')).toEqual([])
  })

  test('keeps a verb whose other aspect stands for it', () => {
    expect(book.aspects('подтверждать')).toContain('подтвердить')
    expect(book.dictionaries.ru.has('подтверждать')).toBe(true)
    expect(book.dictionaries.ru.has('подтвердить')).toBe(true)
  })

  test('knows synonyms, families and forms', () => {
    expect(book.synonyms('ru', 'одинаковый').length + book.synonyms('ru', 'анонимный').length).toBeGreaterThan(0)
    expect(book.dictionaries.ru.family?.('автономный')).toBe(book.dictionaries.ru.family?.('автономия'))
    expect(book.dictionaries.en.irregular('arisen')).toEqual(['arise'])
  })

  test('knows how common a word is', () => {
    expect(book.commonness('en', 'the')).toBeGreaterThan(book.commonness('en', 'president'))
    expect(book.commonness('ru', 'президент')).toBeGreaterThan(book.commonness('ru', 'абракадабра'))
  })

  test('knows hedges and how strong a word is', () => {
    expect(book.hedges('en', 'reportedly').length).toBeGreaterThan(0)
    const strengthOf = (word: string) => book.framings('ru', word).find(({ concept }) => concept === 'war')?.strength
    expect(strengthOf('война')).toBeGreaterThan(strengthOf('конфликт')!)
  })
})
