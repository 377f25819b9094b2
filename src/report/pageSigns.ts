/** The words that share bars are made of, in lower case. */
const shareWords: ReadonlySet<string> = new Set(
  (
    'copy email e-mail facebook flipboard google instagram link linkedin mail messenger ok on one pinterest pocket post print reddit save send share sharing sms telegram this ' +
    'threads tweet twitter via viber vk vkontakte whatsapp x youtube вконтакте в вотсап дзен на одноклассники отправить поделиться распечатать ссылку скопировать твитнуть телеграм телеграме фейсбук'
  ).split(' '),
)

/** `Share this: Facebook X LinkedIn` */
export function isShareBar(paragraph: string): boolean {
  const words = paragraph.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []
  return words.length > 0 && words.length <= 20 && words.every((word) => shareWords.has(word))
}

/** `USD 2,7412 ▼ EUR 3,1530 ▲`: two prices or more that stand behind codes or arrows, and no sentence. */
export function isTicker(paragraph: string): boolean {
  const prices = paragraph.match(/(?:\b[A-Z]{3}|[$€₽£▲▼↑↓])[\s:/A-Z]{0,6}[\d.,]+/g) ?? []
  return (
    prices.length >= 2 &&
    (/[▲▼↑↓]/.test(paragraph) || !/\p{Ll}{3}\s+\p{Ll}{3}/u.test(paragraph)) &&
    !/\.$/.test(paragraph)
  )
}

/**
 * How much at the start of a paragraph a crawler left there and is no text.
 *
 * ```text
 * date 2025-08-11 По инициативе украинской стороны
 * ^^^^^^^^^^^^^^^^
 * ```
 */
export function residueLength(paragraph: string): number {
  return /^date\s+\d{4}-\d{2}-\d{2}(?:T\S*)?\s+(?=\S)/iu.exec(paragraph)?.[0].length ?? 0
}
