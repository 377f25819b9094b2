/**
 * What the page does beyond showing itself: filter, light up a claim in every report, open its evidence, choose the
 * reports, draw the links. Without it the page still reads: claims lead to their evidence, and each paragraph names
 * those linked to it.
 *
 * The text is constant, so that the page's policy can allow it by its hash; what it needs to know of a comparison it
 * reads from `data-` attributes: claims go by number, and `data-is` has a letter for what each report does with one.
 */
export const pageScript = `'use strict'
{
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const one = (selector, within = document) => within.querySelector(selector)
  const statuses = { s: 'stated', i: 'included', r: 'rephrased', c: 'contradicted', o: 'omitted' }
  const root = document.documentElement
  const proofs = all('.proof')
  const reports = all('.report')
  const panes = reports.map((report) => one('.text', report))
  root.classList.add('js')

  // A claim is lit wherever it or its evidence stands, in the colour of what that report does with it.
  const pointed = one('#page-pointed')
  const badge = (letter) => {
    const known = one('.coverage thead .' + statuses[letter])
    return known ? [known.cloneNode(true)] : []
  }
  let lit = []
  const light = (claims) => {
    if (claims.join() === lit.join()) return
    lit = claims
    for (const element of all('[data-lit]')) element.removeAttribute('data-lit')
    for (const claim of claims) {
      for (const element of all('[data-claims~="' + claim + '"]')) {
        const at = reports.indexOf(element.closest('.report'))
        element.dataset.lit = statuses[proofs[claim].dataset.is[at]] || 'stated'
      }
    }
    const [claim] = claims
    buttons.forEach((button, at) => {
      for (const slot of [one('.does', button), one('.does', reports[at])]) {
        slot.replaceChildren(...(claim ? badge(proofs[claim].dataset.is[at]) : []))
      }
    })
    if (pointed) pointed.textContent = claim ? one('h3', proofs[claim]).textContent : ''
    redraw()
  }
  const claimsAt = (element) => {
    const { claim, claims = claim } = element.closest('[data-claim]')?.dataset ?? {}
    const within = claims ?? element.closest('[data-claims]')?.dataset.claims ?? ''
    return within.split(' ').filter(Boolean)
  }
  let paragraph = null
  const point = ({ target }) => {
    if (paragraph !== target.closest('.paragraph')) redraw()
    paragraph = target.closest('.paragraph')
    if (panel.contains(target)) return
    const claims = claimsAt(target)
    light(opened.length > 0 ? opened : claims)
  }
  document.addEventListener('pointerover', point)
  document.addEventListener('focusin', point)

  // The evidence of one claim at a time, at the foot of the window.
  const panel = one('.proofs')
  let opened = []
  let opener = null
  const open = (claim, from) => {
    const link = one('.claim[data-claim="' + claim + '"]')
    if (link) reveal(link)
    proofs.forEach((proof, at) => proof.classList.toggle('open', at === Number(claim)))
    panel.classList.add('open')
    panel.scrollTop = 0
    opener = from ?? opener ?? link
    opened = [String(claim)]
    light(opened)
    align(from)
    const source = from ?? link
    source?.scrollIntoView({ block: 'nearest' })
    panel.focus({ preventScroll: true })
    // A page inside another one may not change its address.
    try {
      history.replaceState(null, '', '#' + encodeURIComponent(proofs[claim].id))
    } catch {}
  }
  const shut = () => {
    if (opened.length === 0) return
    panel.classList.remove('open')
    opened = []
    light([])
    opener?.focus({ preventScroll: true })
    opener = null
  }
  // Brings what is lit to one height, above the evidence.
  const align = (from) => {
    if (board.classList.contains('single')) return
    const own = panes.find((pane) => pane.contains(from))
    const height = own ? from.getBoundingClientRect().top - own.getBoundingClientRect().top : Infinity
    const glides = matchMedia('(prefers-reduced-motion: no-preference)').matches
    for (const pane of panes) {
      const piece = one('[data-lit]', pane)
      if (!piece || pane.offsetParent === null) continue
      const now = piece.getBoundingClientRect().top - pane.getBoundingClientRect().top
      pane.scrollBy({ top: now - Math.min(height, pane.clientHeight / 4), behavior: glides && pane !== own ? 'smooth' : 'auto' })
    }
  }
  const step = (by) => {
    const shown = rows.filter((row) => !row.hidden && row.dataset.claims)
    const at = shown.findIndex((row) => row.dataset.claims.split(' ').includes(opened[0]))
    const row = shown[(at + by + shown.length) % shown.length]
    if (row) open(row.dataset.claims.split(' ')[0], opener)
  }
  document.addEventListener('click', (event) => {
    const { target } = event
    const button = target.closest('[data-step]')
    if (button) return Number(button.dataset.step) ? step(Number(button.dataset.step)) : shut()
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const link = target.closest('a[data-claim]')
    if (link) {
      event.preventDefault()
      return open(link.dataset.claim, link)
    }
    const view = target.closest('a[data-view]')
    if (view) choose(view.dataset.view)
    const inside = target.closest('a[href^="#page-"]')
    if (inside) reveal(document.getElementById(inside.hash.slice(1)))
    if (inside && board.classList.contains('single')) shut()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') shut()
  })
  one('.steps').hidden = false

  // The filter: rows of the table, columns of the matrix, and the claims underlined in the reports.
  const bar = one('.filter')
  const rows = all('.claims tbody tr')
  const marks = all('.mark')
  const chosen = (name) => one('[name=' + name + ']:checked, select[name=' + name + ']', bar)
  const fits = ({ dataset }) => {
    const view = chosen('view').value
    const status = chosen('status').value
    const letters = view.startsWith('at:') ? dataset.is[view.slice(3)] : dataset.is
    if (status !== 'all' && ![...letters].some((letter) => statuses[letter] === status)) return false
    return !/^(only|missed)/.test(view) || dataset.views.split(' ').includes(view)
  }
  const filter = () => {
    const [view, at] = chosen('view').value.split(':')
    for (const row of rows) row.hidden = !fits(row)
    const off = new Set(rows.filter((row) => row.hidden).flatMap((row) => row.dataset.claims.split(' ')))
    const mark = (element, claim) => element.classList.toggle('off', off.has(String(claim)))
    for (const link of [...marks, ...all('.claim')]) mark(link, link.dataset.claim)
    proofs.forEach(mark)
    for (const claim of all('.claim')) {
      const letters = proofs[claim.dataset.claim].dataset.is
      const letter = view === 'at' ? letters[at] : [...'crio'].find((each) => letters.includes(each))
      claim.dataset.status = letter === 's' ? 'none' : (statuses[letter] ?? 'none')
    }
    const disputed = (row) => chosen('order').value === 'contradictions' && row.dataset.is.includes('c')
    const number = (row) => Number(row.dataset.number)
    rows.sort((a, b) => disputed(b) - disputed(a) || number(a) - number(b))
    rows[0]?.parentElement.append(...rows)
    const shown = rows.filter((row) => !row.hidden).length
    one('.shown b', bar).textContent = shown + ' / ' + rows.length
    one('#page-nothing').hidden = shown > 0
  }
  const choose = (view) => {
    one('[value=all]', bar).checked = true
    chosen('view').value = view
    filter()
  }

  // In the matrix the arrow keys go from claim to claim, so that it is one stop of the tab key.
  const walk = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }
  const reach = (mark) => marks.forEach((each) => each.setAttribute('tabindex', each === mark ? 0 : -1))
  one('.matrix')?.addEventListener('keydown', (event) => {
    const by = walk[event.key]
    if (!by) return
    event.preventDefault()
    const at = marks.indexOf(event.target.closest('.mark')) + by
    const next = marks[Math.max(0, Math.min(marks.length - 1, at))]
    reach(next)
    next.focus()
  })
  reach(marks[0])

  // As many reports stand side by side as there is room for; one alone is chosen as by tabs.
  const board = one('.board')
  const buttons = all('.choice button')
  let wanted = reports.map((report, at) => at).reverse()
  let visible = []
  const arrange = () => {
    const rem = parseFloat(getComputedStyle(root).fontSize)
    const room = Math.max(1, Math.floor((board.clientWidth + 4 * rem) / (22 * rem)))
    visible = wanted.slice(-room).sort((a, b) => a - b)
    reports.forEach((report, at) => {
      report.hidden = !visible.includes(at)
      buttons[at].setAttribute('aria-pressed', !report.hidden)
    })
    for (const each of all('.references')) each.hidden = room > 1 && !visible.includes(Number(each.dataset.report))
    board.classList.toggle('single', room === 1)
    board.style.setProperty('--columns', visible.length)
    redraw()
  }
  const reveal = (element) => {
    const at = reports.indexOf(element?.closest('.report'))
    if (at < 0 || visible.includes(at)) return
    wanted = [...wanted.filter((each) => each !== at), at]
    arrange()
  }
  buttons.forEach((button, at) =>
    button.addEventListener('click', () => {
      if (!visible.includes(at)) return reveal(reports[at])
      if (visible.length > 1) wanted = visible.filter((each) => each !== at)
      arrange()
    }),
  )
  one('.choice').hidden = reports.length < 2

  // Ribbons between linked paragraphs of neighbouring reports. Each paragraph's edge is shared out among its links;
  // what is scrolled out of sight tapers off at the edge of its report.
  const svg = one('.ribbons')
  const sharedOut = (links, side, other) => {
    for (const end of new Set(links.map((link) => link[side]))) {
      const own = links.filter((link) => link[side] === end)
      const box = end.getBoundingClientRect()
      own.sort((a, b) => a[other].getBoundingClientRect().top - b[other].getBoundingClientRect().top)
      const needed = own.reduce((sum, { width }) => sum + width + 2, 0)
      const scale = Math.min(1, (box.height - 4) / needed)
      let y = box.top + (box.height - needed * scale) / 2
      for (const link of own) {
        link[side + 'Edge'] = [y, y + link.width * scale]
        y += (link.width + 2) * scale
      }
    }
  }
  const ribbonsBetween = (left, right, frame) => {
    const from = panes[left].getBoundingClientRect()
    const to = panes[right].getBoundingClientRect()
    const links = all('.references[data-report="' + right + '"] .reference', panes[left]).flatMap((reference) => {
      const end = document.getElementById(reference.hash.slice(1))
      const width = reference.classList.contains('full') ? 18 : 8
      return end ? [{ start: reference.closest('.paragraph'), end, width, reference }] : []
    })
    sharedOut(links, 'start', 'end')
    sharedOut(links, 'end', 'start')
    const outside = ([top, bottom], box) => bottom <= box.top || top >= box.bottom
    const y = (value, box) => (Math.max(box.top, Math.min(box.bottom, value)) - frame.top).toFixed(1)
    const x = [from.right - frame.left, to.left - frame.left].map((value) => value.toFixed(1))
    const middle = ((from.right + to.left) / 2 - frame.left).toFixed(1)
    return links.flatMap(({ start, end, startEdge, endEdge, reference }) => {
      if (outside(startEdge, from) && outside(endEdge, to)) return []
      const [a, b] = startEdge.map((value) => y(value, from))
      const [d, c] = endEdge.map((value) => y(value, to))
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
      const curve = (y1, y2, x2) => 'C' + [middle, y1, middle, y2, x2, y2].join(' ')
      path.setAttribute('d', 'M' + x[0] + ' ' + a + curve(a, d, x[1]) + 'L' + x[1] + ' ' + c + curve(c, b, x[0]) + 'Z')
      path.setAttribute('class', reference.className.replace('reference', 'ribbon'))
      const isLit = (element) => one('[data-lit]', element)
      const isOn = lit.length > 0 ? isLit(start) && isLit(end) : start === paragraph || end === paragraph
      path.classList.toggle('on', Boolean(isOn))
      return [path]
    })
  }
  const draw = () => {
    const frame = board.getBoundingClientRect()
    svg.replaceChildren(...visible.slice(1).flatMap((right, at) => ribbonsBetween(visible[at], right, frame)))
    svg.classList.toggle('chosen', Boolean(one('.on', svg)))
  }
  let waiting = 0
  const redraw = () => {
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(draw)
  }
  for (const pane of panes) pane.addEventListener('scroll', redraw, { passive: true })
  new ResizeObserver(arrange).observe(board)
  arrange()

  if (bar) {
    bar.hidden = false
    bar.addEventListener('change', filter)
    filter()
  }

  // An address that names a claim opens it.
  const follow = () => {
    const target = one(':target')
    if (proofs.includes(target)) open(proofs.indexOf(target))
    else reveal(target)
  }
  addEventListener('hashchange', follow)
  addEventListener('load', follow)
}
`

/** For the page's policy; test/rendering/page.test.ts works it out again and tells the new one after a change. */
export const pageScriptHash = 'sha256-8Cakh9hSmBbG3bxDb2veaLHfdWshvbKL5YBy2wVEDKw='
