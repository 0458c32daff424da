'use strict'
// Electron's `Menu` as a model that a test can click in; it is never drawn.
const { state } = require('./state.cjs')

class MenuItem {
  constructor({ click, submenu, ...rest }) {
    const type = submenu ? 'submenu' : 'normal'
    Object.assign(this, { type, label: rest.role ?? '', enabled: true, visible: true, checked: false }, rest)
    if (submenu) this.submenu = submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu)
    this.click = (event = {}, window = [...state.windows.values()].at(-1)) => {
      if (this.enabled) click?.(this, window, event)
    }
  }
}

class Menu {
  static #application = null
  items = []

  append(item) {
    this.items.push(item)
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
  /** Nothing is drawn: a test looks at the menu that was shown last. */
  popup() {
    state.popup = this
  }
  static buildFromTemplate(template) {
    const menu = new Menu()
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item))
    return menu
  }
  static setApplicationMenu(menu) {
    Menu.#application = menu
  }
  static getApplicationMenu() {
    return Menu.#application
  }
}

module.exports = { Menu, MenuItem }
