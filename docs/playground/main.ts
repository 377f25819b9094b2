import type { LanguageCode, ReportInput } from 'sverka'
import type { Card, Change } from './card'
import { createCards } from './cards'
import { createComparer } from './comparer'
import { type Draft, fewest, letterOf, most } from './draft'
import { find, say } from './elements'
import type { Example } from './examples'
import { frame } from './frame'
import { showExamples } from './gallery'
import { fromFragment } from './link'
import type { Answer, Format, Problem } from './messages'
import { createSharing } from './sharing'
import { takeFiles } from './takeFiles'
import { type Words, words } from './words'

/** How long the hand rests before what it types is compared, in milliseconds. */
const pause = 700

/** `empty`: fewer than two texts; `stopped`: cancelled or refused; `shown`: the page shows the texts as they are. */
type Stage = 'empty' | 'busy' | 'stopped' | 'shown'

/** What the page says, whatever language it is in by then. */
type Saying = (said: Words) => string

const examples = JSON.parse(find('#example-data').textContent) as readonly Example[]
const comparer = createComparer(find('#worker').textContent)
const cards = createCards(changed)
const narrow = matchMedia('(max-width: 62rem)')

let locale: LanguageCode = navigator.language.startsWith('ru') ? 'ru' : 'en'
let stage: Stage = 'empty'
let status: Saying = ({ labels }) => labels.needTwo
let complaint: Saying = () => ''
let problems: readonly Problem[] = []
/** The cards that are compared; problems tell their places among these. */
let compared: readonly Card[] = []
/** The example that is shown as it came, or ''. */
let example = ''
let waiting: ReturnType<typeof setTimeout> | undefined

const sharing = createSharing(
  () => ({ drafts: cards.drafts(), example, compared: stage === 'shown', words: words[locale] }),
  contentOf,
)

/** Puts the page into words; called again when the language changes. */
function speak(): void {
  const said = words[locale]
  document.documentElement.lang = locale
  document.title = said.labels.title
  say(document, said)
  cards.label(said)
  showExamples(examples, locale, said.labels.examples)
  tell()
}

/** Shows where things stand. */
function tell(): void {
  const said = words[locale]
  document.body.dataset.stage = stage
  find('#status').textContent = status(said)
  find('#cancel').hidden = stage !== 'busy'
  find('#progress').hidden = stage !== 'busy'
  find('#compare').hidden = stage !== 'stopped'
  find('#share').hidden = stage === 'empty'
  find('#clear').hidden = compared.length === 0
  find('#gallery').hidden = stage === 'busy' || !frame.isEmpty()
  find('#page').hidden = frame.isEmpty()
  find<HTMLSelectElement>('#example').value = example
  find('#refused').textContent = complaint(said)
  find('#refused').hidden = complaint(said) === ''
  for (const [place, card] of compared.entries()) {
    const problem = problems.find(({ report }) => report === place)
    card.blame(problem ? (said.problem(problem.code) ?? problem.message) : '')
  }
}

function changed(how: Change): void {
  example = ''
  complaint = () => ''
  // The address no longer says what the page shows.
  if (location.hash !== '') history.replaceState(null, '', location.href.replace(/#.*$/su, ''))
  clearTimeout(waiting)
  waiting = setTimeout(() => void compare(how), how === 'typed' ? pause : 0)
}

function load(drafts: readonly Draft[], from = ''): void {
  cards.load(drafts)
  example = from
  complaint = () => ''
  void compare('pasted')
}

async function compare(how: Change): Promise<void> {
  clearTimeout(waiting)
  compared = cards.filled()
  problems = []
  if (compared.length < fewest) {
    comparer.cancel()
    frame.clear()
    stage = 'empty'
    const filled = compared.length
    status = ({ labels }) => (filled === 0 ? labels.needTwo : labels.needOne)
    return tell()
  }
  stage = 'busy'
  status = ({ labels }) => labels.comparing
  showProgress(0)
  tell()
  const answer = await comparer.compare(compared.map(inputOf), showProgress)
  if (answer) await show(answer, how)
}

function inputOf(card: Card): ReportInput {
  const { name, text, language, publishedOn } = card.read()
  const id = name || letterOf(cards.all().indexOf(card))
  return { id, text, ...(language && { language }), ...(publishedOn && { publishedOn }) }
}

function showProgress(share: number): void {
  find<HTMLProgressElement>('#progress').value = share
}

async function show(answer: Answer, how: Change): Promise<void> {
  if (answer.is === 'compared') {
    const { claims, contradicted, languages } = answer.summary
    const page = await contentOf('html')
    // Meanwhile another comparison may have begun.
    if (page === undefined) return
    await frame.show(page)
    for (const [place, card] of compared.entries()) card.tell(languages[place])
    stage = 'shown'
    status = (said) => said.compared(claims, contradicted)
    if (how === 'pasted' && narrow.matches) choose('comparison')
  } else {
    stage = 'stopped'
    problems = answer.is === 'refused' ? answer.problems : []
    status = (said) => (answer.is === 'failed' ? said.failed(answer.message) : said.refused(problems.length))
  }
  tell()
}

async function contentOf(format: Format): Promise<string | undefined> {
  const answer = await comparer.write(format, locale)
  return answer?.is === 'written' ? answer.content : undefined
}

async function openFiles(files: readonly File[]): Promise<void> {
  // The texts are about to change anyway, and the worker does one thing at a time.
  comparer.cancel()
  const read = (await Promise.all(files.map((file) => comparer.read(file)))).map((answer) =>
    answer?.is === 'read' ? answer.draft : undefined,
  )
  const lost = files.find((_, place) => !read[place])
  const left = cards.put(read.filter((draft) => draft !== undefined))
  changed('pasted')
  if (lost) complaint = (said) => said.notRead(lost.name)
  else if (left > 0) complaint = (said) => said.tooMany(most)
  tell()
}

/** `#example=dam-breach` or `#texts=…`: shows what the address asks for. */
async function followAddress(): Promise<void> {
  const { hash } = location
  const named = examples.find(({ id }) => hash === `#example=${id}`)
  if (named) return load(named.drafts, named.id)
  if (!/^#(?:texts|example)=/u.test(hash)) return
  const linked = await fromFragment(hash)
  if (linked) return load(linked)
  complaint = ({ labels }) => labels.badLink
  tell()
}

type View = 'texts' | 'both' | 'comparison'

function choose(view: View): void {
  find<HTMLInputElement>(`[name=view][value=${view}]`).checked = true
  document.body.dataset.view = view
}

function listen(): void {
  const on = (selector: string, type: 'click' | 'change', run: (target: HTMLElement) => void) =>
    find(selector).addEventListener(type, ({ target }) => run(target as HTMLElement))
  const valueOf = (element: HTMLElement) => (element as HTMLInputElement | HTMLSelectElement).value

  on('#add', 'click', () => cards.add().focus())
  on('#clear', 'click', () => {
    changed('chosen')
    choose(narrow.matches ? 'texts' : 'both')
    load([])
    cards.all()[0]?.focus()
  })
  on('#compare', 'click', () => void compare('pasted'))
  on('#cancel', 'click', () => {
    comparer.cancel()
    stage = 'stopped'
    status = ({ labels }) => labels.cancelled
    tell()
    find('#compare').focus()
  })
  on('#share', 'click', () => void sharing.open())
  on('#examples', 'click', (target) => {
    const id = target.closest<HTMLElement>('[data-example]')?.dataset.example
    if (id) location.hash = `#example=${id}`
  })
  on('#example', 'change', (target) => (location.hash = `#example=${valueOf(target)}`))
  on('.view', 'change', (target) => choose(valueOf(target) as View))
  on('.locale', 'change', (target) => {
    locale = valueOf(target) as LanguageCode
    speak()
    if (stage === 'shown') void contentOf('html').then((page) => (page === undefined ? undefined : frame.show(page)))
  })
  addEventListener('hashchange', () => void followAddress())
  takeFiles((files) => void openFiles(files))
}

cards.load([])
find<HTMLInputElement>(`[name=locale][value=${locale}]`).checked = true
speak()
listen()
void followAddress()
