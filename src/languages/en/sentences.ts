import type { SentenceWords } from '../language'

const months = ['Apr', 'Aug', 'Dec', 'Feb', 'Jan', 'Jul', 'Jun', 'Mar', 'Nov', 'Oct', 'Sep', 'Sept']
const weekdays = ['Fri', 'Mon', 'Sat', 'Sun', 'Thu', 'Thur', 'Thurs', 'Tue', 'Tues', 'Wed']

// prettier-ignore
export const sentenceWords = (): SentenceWords => ({
  titles: new Set([
    'Adm', 'Amb', 'Brig', 'Capt', 'Cmdr', 'Col', 'Cpl', 'Det', 'Dr', 'Fr', 'Ft', 'Gen', 'Gov', 'Hon', 'Insp', 'Lt', 'Maj', 'Messrs', 'Mr', 'Mrs',
    'Ms', 'Mt', 'Mx', 'Pres', 'Prof', 'Pvt', 'Rep', 'Reps', 'Rev', 'Sen', 'Sens', 'Sgt', 'St', 'Supt', 'approx', 'cf', 'e.g', 'i.e', 'v', 'viz', 'vs',
  ]),
  beforeNumbers: new Set([
    ...months, 'Art', 'Arts', 'Ch', 'Fig', 'Figs', 'No', 'Nos', 'Op', 'Sec', 'c', 'ca', 'est', 'nos', 'p', 'pp', 'vol',
  ]),
  inNames: new Set([
    ...weekdays, 'Ala', 'Ariz', 'Ave', 'Blvd', 'Bros', 'Calif', 'Co', 'Colo', 'Conn', 'Corp', 'Del', 'Dept', 'Fla', 'Ga', 'Ill', 'Inc', 'Ind', 'Jr',
    'Kan', 'Ky', 'La', 'Ltd', 'Mass', 'Md', 'Mich', 'Minn', 'Miss', 'Mo', 'Mont', 'Neb', 'Nev', 'Okla', 'Ont', 'Ore', 'Pa', 'Ph.D', 'Que', 'Rd', 'Sr',
    'Tenn', 'Tex', 'Va', 'Vt', 'Wash', 'Wis', 'Wyo', 'op',
  ]),
  beforeNews: new Set([
    ...months, ...weekdays,
  ]),
  openers: new Set([
    'A', 'About', 'According', 'After', 'All', 'Also', 'Although', 'An', 'And', 'Another', 'As', 'At', 'Based', 'Because', 'Before', 'Both', 'But',
    'By', 'Despite', 'During', 'Each', 'Earlier', 'Even', 'Every', 'Five', 'For', 'Four', 'From', 'He', 'Her', 'Here', 'His', 'How', 'However', 'I',
    'If', 'In', 'Instead', 'It', 'Its', 'Last', 'Later', 'Many', 'Meanwhile', 'More', 'Most', 'My', 'No', 'None', 'Nor', 'Not', 'Now', 'Of', 'On',
    'Once', 'One', 'Only', 'Or', 'Other', 'Others', 'Our', 'Over', 'She', 'Since', 'So', 'Some', 'Still', 'Such', 'Ten', 'That', 'The', 'Their',
    'Then', 'There', 'These', 'They', 'This', 'Those', 'Though', 'Three', 'Through', 'Thus', 'To', 'Two', 'Under', 'Unlike', 'Until', 'We', 'What',
    'When', 'Where', 'Whether', 'Which', 'While', 'Who', 'Why', 'With', 'Without', 'Yet', 'You', 'Your',
  ]),
  clockWords: new Set([
    'a.m', 'p.m',
  ]),
  speechVerbs: new Set([
    'added', 'admitted', 'announced', 'answered', 'argued', 'asked', 'claimed', 'commented', 'complained', 'continued', 'cried', 'declared',
    'exclaimed', 'explained', 'insisted', 'joked', 'noted', 'observed', 'posted', 'quipped', 'recalled', 'remarked', 'replied', 'responded', 'said',
    'says', 'shouted', 'stated', 'stressed', 'told', 'tweeted', 'warned', 'wondered', 'wrote', 'yelled',
  ]),
})
