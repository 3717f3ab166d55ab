#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Builds the tree of a JSON header: what FoundationEssentials' decoder reads, at the places of
/// the top-level keys.
enum JSONReader {
  /// The root value, an empty mapping for an empty header.
  static func read(_ header: Span<UInt8>) throws(HeaderError) -> Node {
    let keys = try JSONKeyScanner.read(header)
    let bytes = header.withUnsafeBufferPointer { Array($0) }
    guard bytes.contains(where: { $0 > 0x20 }) else { return .empty }
    return try read(bytes, places: keys)
  }

  /// The root value of JSON whose nesting is known to be bounded.
  static func read(_ bytes: [UInt8], places: [String: KeyPlace]) throws(HeaderError) -> Node {
    do {
      let tree = try JSONDecoder().decode(JSONTree.self, from: Data(bytes))
      return tree.node(at: KeyPlace(), places: places, depth: 0)
    } catch {
      throw HeaderError(message: message(of: error))
    }
  }

  private static func message(of error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else {
      return "this is not JSON"
    }
    guard let underlying = context.underlyingError else { return context.debugDescription }
    return "\(underlying)"
  }
}
