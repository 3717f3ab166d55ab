/// A JSON value of a conformance case.
enum CaseValue: Decodable, Hashable {
  case null
  case text(String)
  case flag(Bool)
  case number(Double)
  case list([CaseValue])
  case members([String: CaseValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let list = try? container.decode([CaseValue].self) {
      self = .list(list)
    } else {
      self = .members(try container.decode([String: CaseValue].self))
    }
  }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  subscript(_ key: String) -> CaseValue? {
    guard case .members(let members) = self else { return nil }
    return members[key]
  }
}
