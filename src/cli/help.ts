export const help = `sverka: what news reports of one event include, rephrase, omit and contradict, across English and Russian

Usage
  sverka compare REPORT REPORT [REPORT…] [options]
  sverka examples                          list the invented events that come with sverka
  sverka examples EVENT [options]          compare the reports of one of them

Reports
  FILE        text, one report a file; blank lines part the paragraphs
  FILE.html   a web page, whose article is taken out, with its day of publication where the page tells it
  FOLDER      every .txt, .md and .html file in it, by name
  -           standard input
  Text is UTF-8, or UTF-16 with a byte order mark; other encodings are guessed, which is then said.

Options
  --published DAYS    days of publication, in the order of the reports: 2025-08-10,2025-08-11 (leave one empty: ,2025-08-11)
  --names NAMES       how to call the reports: AP,TASS (default: the file names)
  --language CODES    en or ru for each report (default: detected from the text)
  --locale CODE       en or ru: the language of the output (default: en)
  --html FILE         write the comparison as one self-contained web page as well

Output, instead of the table of claims
  --markdown          the evidence for each claim, as Markdown
  --json              everything, as JSON
  --csv               the table of claims as CSV; with --bom as Excel wants it, and with --separator ';' as Excel in Russia
  --tmx               linked paragraphs and sentences as a translation memory
  --json-ld           claims and findings in the words of schema.org
  --annotations       each finding as a W3C Web Annotation
  --output FILE       write it to a file

  --help, --version

Exit code: 0 compared, 1 a report cannot be read or compared, 2 wrong usage`
