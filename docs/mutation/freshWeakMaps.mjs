// WeakMap for the bundle of the tests. All are emptied before each test: what was worked out under one change of the code
// must not answer under the next.
const Plain = globalThis.WeakMap
let turn = 0

globalThis.beforeEach(() => {
  turn += 1
})

class FreshWeakMap {
  #turn = turn
  #map = new Plain()

  get = (key) => this.#today().get(key)
  has = (key) => this.#today().has(key)
  delete = (key) => this.#today().delete(key)
  set(key, value) {
    this.#today().set(key, value)
    return this
  }

  #today() {
    if (this.#turn !== turn) [this.#turn, this.#map] = [turn, new Plain()]
    return this.#map
  }
}

export { FreshWeakMap as WeakMap }
