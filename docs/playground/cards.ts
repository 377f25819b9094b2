import { type Card, type Change, createCard } from './card'
import { type Draft, emptyDraft, fewest, most } from './draft'
import { find } from './elements'
import type { Words } from './words'

/** The forms of all reports, in their order. */
export interface Cards {
  all(): readonly Card[]
  /** Those with a text. */
  filled(): readonly Card[]
  drafts(): readonly Draft[]
  /** Shows these drafts and no others. */
  load(drafts: readonly Draft[]): void
  /** Puts drafts where there is room, into empty forms before new ones, and tells how many found none. */
  put(drafts: readonly Draft[]): number
  /** One more empty form. */
  add(): Card
  label(words: Words): void
}

export function createCards(onChange: (how: Change) => void): Cards {
  let cards: readonly Card[] = []
  let words: Words | undefined

  const hasText = (card: Card) => card.read().text.trim() !== ''
  const labelAll = () => {
    if (!words) return
    for (const [place, card] of cards.entries()) card.label(place, cards.length > fewest, words)
    find('#add').hidden = cards.length >= most
  }
  const add = (draft: Draft = emptyDraft) => {
    const card = createCard(onChange, remove)
    card.write(draft)
    cards = [...cards, card]
    find('#cards').append(card.element)
    labelAll()
    return card
  }
  const remove = (card: Card) => {
    const place = cards.indexOf(card)
    cards = cards.filter((each) => each !== card)
    card.element.remove()
    labelAll()
    cards[Math.min(place, cards.length - 1)]?.focus()
    onChange('chosen')
  }
  const filled = () => cards.filter(hasText)

  return {
    all: () => cards,
    filled,
    drafts: () => filled().map((card) => card.read()),
    load: (drafts) => {
      cards = []
      find('#cards').replaceChildren()
      for (const draft of drafts) add(draft)
      while (cards.length < fewest) add()
    },
    put: (drafts) => {
      const room = most - filled().length
      for (const draft of drafts.slice(0, room)) {
        const free = cards.find((card) => !hasText(card))
        if (free) free.write(draft)
        else add(draft)
      }
      return Math.max(0, drafts.length - room)
    },
    add: () => add(),
    label: (said) => {
      words = said
      labelAll()
    },
  }
}
