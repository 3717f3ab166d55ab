public import Terminal

extension State {
  /// How many milliseconds of silence change what is shown: keys that may follow, a reading or a
  /// search that takes long; nil where silence changes nothing.
  public var hintDelay: Int? {
    if !keyReading.sequence.isEmpty, !keyReading.showsHints { return 300 }
    if let searchPanel, searchPanel.isBehind, !searchPanel.isSlow { return SearchPanel.patience }
    if case .reading(_, _, false) = loading { return Loading.patience }
    return nil
  }

  /// Shows what was waited for.
  mutating func endWait() {
    keyReading.showsHints = !keyReading.sequence.isEmpty
    loading = loading.slow
    showSlowness()
  }

  /// Where keys go now.
  var keyPlace: KeyPlace { overlay?.keyPlace ?? .lists }

  /// Takes in what the terminal heard: finds the action it means and updates by it.
  ///
  /// `woken`, `resumed` and `ended` are the event loop's own.
  public mutating func hear(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key): return hear(key)
    case .mouse(let mouse):
      switch mouse.kind {
      case .press(let clicks): return update(.press(mouse.position, clicks: clicks))
      case .wheel(let steps): return update(.turnWheel(mouse.position, steps: steps))
      }
    case .paste(let text): return update(.pasted(text))
    case .resized(let size): return update(.resized(size))
    case .waited: return update(.waited)
    case .woken, .resumed, .ended: return []
    }
  }

  private mutating func hear(_ key: Key) -> [Effect] {
    if let item = menuItem(key) { return update(.chooseItem(item)) }
    let sequence = keyReading.sequence + [key]
    if sequence.count == 1, let effects = takeDigit(key) { return effects }
    switch keys.meaning(of: sequence, in: keyPlace) {
    case .action(let named):
      let count = keyReading.count
      return update(count.map(named.action.counted) ?? named.action)
    case .prefix:
      notice = nil
      keyReading.sequence = sequence
      return []
    case nil: return hearUnbound(sequence)
    }
  }

  private mutating func hearUnbound(_ sequence: [Key]) -> [Effect] {
    let isAbandoned = keyReading.sequence.count > 0 && sequence.last == Key(.escape)
    keyReading = KeyReading()
    if isAbandoned { return [] }
    if keyPlace == .field, let text = sequence.first?.typedText {
      return update(.edit(.insert(text)))
    }
    return update(.unboundKeys(sequence))
  }

  /// Takes a digit of a count, and the colon behind digits that makes them a time.
  private mutating func takeDigit(_ key: Key) -> [Effect]? {
    guard keyPlace == .lists, let text = key.typedText else { return nil }
    if text == ":", !keyReading.digits.isEmpty {
      return update(.startTime(keyReading.digits + ":"))
    }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      keys.meaning(of: [key], in: .lists) == nil
    else { return nil }
    notice = nil
    if keyReading.digits.count < KeyReading.digitLimit { keyReading.digits += text }
    return []
  }

  /// The item of the menu in front that a key chooses.
  private func menuItem(_ key: Key) -> Int? {
    guard case .menu(let menu) = overlay, !key.control, !key.alt,
      case .character(let character) = key.code
    else { return nil }
    return menu.items.firstIndex { $0.key == character }
  }
}

extension Key {
  /// The text that a key types; nil for one that types none.
  var typedText: String? {
    guard !control, !alt, case .character(let character) = code else { return nil }
    return String(character)
  }
}
