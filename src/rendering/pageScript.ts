/**
 * What the page does beyond showing itself: filter, light up evidence, open it in a panel, draw the links. Without it
 * the page still reads: claims lead to their evidence, and each paragraph names those linked to it.
 *
 * The text is constant, so that the page's policy can allow it by its hash; what it needs to know of a comparison it
 * reads from `data-` attributes.
 */
export const pageScript = `'use strict'
{
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const one = (selector, within = document) => within.querySelector(selector)
  const tokens = (element, name) => (element.getAttribute(name) || '').split(' ').filter(Boolean)
  const order = ['contradicted', 'rephrased', 'included', 'omitted']

  // Evidence lights up in every report while its claim is pointed at, focused or open.
  let lit = []
  let opened = ''
  let litClaims = ''
  const light = (claims) => {
    if (litClaims === claims.join(' ')) return
    litClaims = claims.join(' ')
    for (const element of lit) element.classList.remove('lit')
    lit = claims.flatMap((claim) => all('[data-claims~="' + claim + '"]'))
    for (const element of lit) element.classList.add('lit')
  }
  const claimsAt = (element) => {
    const owner = element.closest('[data-claim], [data-claims]')
    if (!owner) return []
    return owner.hasAttribute('data-claim') ? tokens(owner, 'data-claim') : ownClaim(owner) || tokens(owner, 'data-claims')
  }
  const ownClaim = (element) => {
    const link = element.closest('a[data-claim]')
    return link && tokens(link, 'data-claim')
  }
  const point = (event) => {
    const claims = claimsAt(event.target)
    light(claims.length > 0 ? claims : opened ? [opened] : [])
    const paragraph = event.target.closest('.paragraph')
    for (const path of all('.ribbon')) {
      const mine = paragraph && (path.dataset.from === paragraph.id || path.dataset.to === paragraph.id)
      path.classList.toggle('on', Boolean(mine))
    }
  }
  document.addEventListener('pointerover', point)
  document.addEventListener('focusin', point)

  // The panel shows a claim's evidence without leaving the place.
  const panel = one('#panel')
  const content = one('#panel-content')
  let opener = null
  const open = (claim, from) => {
    const source = document.getElementById(claim)
    if (!source) return false
    const copy = source.cloneNode(true)
    copy.removeAttribute('id')
    content.replaceChildren(copy)
    panel.hidden = false
    opened = claim
    opener = from
    light([claim])
    panel.focus({ preventScroll: true })
    return true
  }
  const shut = () => {
    if (panel.hidden) return
    panel.hidden = true
    opened = ''
    light([])
    if (opener) opener.focus({ preventScroll: true })
  }
  document.addEventListener('click', (event) => {
    if (event.target.closest('#panel-close')) return shut()
    const link = event.target.closest('a[data-claim]')
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (link && plain && open(link.dataset.claim, link)) event.preventDefault()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') shut()
  })

  // The filter: rows of the table, and the claims underlined in the reports.
  const chosen = () => ({
    status: (one('input[name="status"]:checked') || { value: 'all' }).value,
    source: one('#source').value,
  })
  const filter = () => {
    const { status, source } = chosen()
    const fitting = (element) =>
      tokens(element, 'data-in')
        .map((token) => token.split(':'))
        .filter(([at, said]) => (source === 'all' || at === source) && (status === 'all' || said === status))
        .map(([, said]) => said)
    const rows = all('tbody tr')
    for (const row of rows) row.hidden = fitting(row).length === 0
    for (const claim of all('.claim')) {
      const found = fitting(claim)
      claim.dataset.status = order.find((each) => found.includes(each)) || 'none'
    }
    const shown = rows.filter((row) => !row.hidden).length
    one('#shown').textContent = shown + ' / ' + rows.length
    one('#nothing').hidden = shown > 0
  }
  const bar = one('#filter')
  if (bar) {
    bar.hidden = false
    bar.addEventListener('change', filter)
    filter()
  }

  // Ribbons between linked paragraphs of neighbouring columns. Each paragraph's edge is shared out among its links.
  const board = one('#reports')
  const svg = one('#ribbons')
  const sharedOut = (links, side) => {
    const byParagraph = new Map()
    for (const link of links) byParagraph.set(link[side], [...(byParagraph.get(link[side]) || []), link])
    for (const [paragraph, own] of byParagraph) {
      const other = side === 'from' ? 'to' : 'from'
      own.sort((a, b) => a[other].getBoundingClientRect().top - b[other].getBoundingClientRect().top)
      const box = paragraph.getBoundingClientRect()
      const wanted = own.reduce((sum, link) => sum + link.width + 2, 0)
      const scale = Math.min(1, (box.height - 8) / wanted)
      let y = box.top + (box.height - wanted * scale) / 2
      for (const link of own) {
        link[side + 'Top'] = y
        link[side + 'Bottom'] = y + link.width * scale
        y += (link.width + 2) * scale
      }
    }
  }
  const draw = () => {
    svg.replaceChildren()
    const columns = all('.report', board)
    const frame = board.getBoundingClientRect()
    svg.setAttribute('width', board.scrollWidth)
    svg.setAttribute('height', board.scrollHeight)
    columns.slice(0, -1).forEach((column, at) => {
      const next = columns[at + 1]
      const left = column.getBoundingClientRect().right
      const right = next.getBoundingClientRect().left
      if (right <= left) return
      const links = all('.reference', column).flatMap((reference) => {
        const to = document.getElementById(reference.hash.slice(1))
        if (!to || !next.contains(to)) return []
        const full = reference.dataset.extent === 'full'
        return [{ from: reference.closest('.paragraph'), to, full, width: full ? 12 : 5 }]
      })
      sharedOut(links, 'from')
      sharedOut(links, 'to')
      const x = (value) => (value - frame.left + board.scrollLeft).toFixed(1)
      const y = (value) => (value - frame.top + board.scrollTop).toFixed(1)
      const middle = x((left + right) / 2)
      for (const link of links) {
        const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
        const curve = (fromX, fromY, toX, toY) =>
          'C' + middle + ',' + y(fromY) + ' ' + middle + ',' + y(toY) + ' ' + x(toX) + ',' + y(toY)
        path.setAttribute(
          'd',
          'M' + x(left) + ',' + y(link.fromTop) + curve(left, link.fromTop, right, link.toTop) +
            'L' + x(right) + ',' + y(link.toBottom) + curve(right, link.toBottom, left, link.fromBottom) + 'Z',
        )
        path.setAttribute('class', link.full ? 'ribbon full' : 'ribbon')
        path.dataset.from = link.from.id
        path.dataset.to = link.to.id
        svg.append(path)
      }
    })
  }
  let waiting = 0
  const redraw = () => {
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(draw)
  }
  new ResizeObserver(redraw).observe(board)
  redraw()
}
`

/** For the page's policy; test/rendering/pageScript.test.ts works it out again and tells the new one after a change. */
export const pageScriptHash = 'sha256-U0L3iO5/d+JHQ1n5SsU2vCCpciVvDKsAxhVhuER1oWM='
