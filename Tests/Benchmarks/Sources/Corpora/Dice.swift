/// Dice that fall the same way for the same seed, whatever the version of the standard library, whose
/// own `random(in:)` promises no such thing.
struct Dice {
  private var numbers: SeededGenerator

  /// The dice of a seed.
  init(seed: UInt64) {
    numbers = SeededGenerator(seed: seed)
  }

  /// A number of a range, each as likely as the others.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(numbers.next().multipliedFullWidth(by: UInt64(range.count)).high)
  }

  /// One of some, at least one.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(in: 0...elements.count - 1)]
  }

  /// Whether something happens that does so in so many of a hundred cases.
  mutating func hits(_ percent: Int) -> Bool {
    number(in: 1...100) <= percent
  }
}
