import type { LanguageCode, ReportInput } from 'sverka'
import type { Answer, Format, Reply, Request } from './messages'

/** The comparison in a worker, so that the page stays awake. An answer is undefined where it was cancelled. */
export interface Comparer {
  /** A file as a draft. */
  read(file: File): Promise<Answer | undefined>
  /** Cancels what is under way before. */
  compare(reports: readonly ReportInput[], onProgress: (share: number) => void): Promise<Answer | undefined>
  /** The last comparison as a file. */
  write(format: Format, locale: LanguageCode): Promise<Answer | undefined>
  cancel(): void
}

interface Question {
  readonly onProgress: (share: number) => void
  readonly end: (answer?: Answer) => void
}

export function createComparer(source: string): Comparer {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  /** The worker answers in the order in which it was asked. */
  let waiting: Question[] = []
  let worker = start()

  function start(): Worker {
    const started = new Worker(address)
    started.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.is === 'progress') waiting[0]?.onProgress(data.share)
      else waiting.shift()?.end(data)
    }
    started.onerror = ({ message }) => waiting.shift()?.end({ is: 'failed', message })
    return started
  }

  const ask = (request: Request, onProgress: (share: number) => void = () => {}): Promise<Answer | undefined> =>
    new Promise((end) => {
      waiting.push({ onProgress, end })
      worker.postMessage(request)
    })

  // A comparison cannot be interrupted from within: whoever no longer wants it ends the worker.
  const cancel = () => {
    if (waiting.length === 0) return
    const cancelled = waiting
    waiting = []
    worker.terminate()
    worker = start()
    for (const { end } of cancelled) end()
  }

  return {
    read: async (file) => ask({ do: 'read', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
    compare: (reports, onProgress) => {
      cancel()
      return ask({ do: 'compare', reports }, onProgress)
    },
    write: (format, locale) => ask({ do: 'write', format, locale }),
    cancel,
  }
}
