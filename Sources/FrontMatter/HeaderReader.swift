/// Reads the bytes of a header, without its delimiter lines, into a tree of values.
///
/// Bytes that are not UTF-8, and control characters that no notation allows, count as U+FFFD: one
/// bad byte must not cost the whole header. Nesting deeper than `maximumDepth` is an error, and so
/// are aliases that unfold to more than `maximumUnfolded` values: nothing in a header may make
/// reading it long.
public enum HeaderReader {
  /// How deep lists and mappings may be nested.
  public static let maximumDepth = 64

  /// How many values the aliases of a YAML header may unfold to in all.
  public static let maximumUnfolded = 100_000

  /// The mapping that a header spells; an empty header is an empty mapping.
  public static func read(
    _ header: Span<UInt8>, as format: HeaderFormat
  ) throws(HeaderError) -> Node {
    guard let repair = HeaderRepair(header) else { return try root(header, as: format) }
    let span = repair.bytes.span
    do throws(HeaderError) {
      return repair.placed(try root(span, as: format))
    } catch {
      throw repair.placed(error)
    }
  }

  /// The same, and of a header that is wrong what can be saved: a slip in one line costs what
  /// stands there and little more.
  public static func salvage(_ header: Span<UInt8>, as format: HeaderFormat) -> HeaderReading {
    guard let repair = HeaderRepair(header) else { return saved(header, as: format) }
    let span = repair.bytes.span
    let reading = saved(span, as: format)
    return HeaderReading(
      root: repair.placed(reading.root), error: reading.error.map(repair.placed),
      furtherErrors: reading.furtherErrors.map(repair.placed))
  }

  private static func root(
    _ header: Span<UInt8>, as format: HeaderFormat
  ) throws(HeaderError) -> Node {
    let root =
      switch format {
      case .yaml: try YAMLReader.read(header)
      case .toml: try TOMLReader.read(header)
      case .json: try JSONReader.read(header)
      }
    if root.isNull { return .empty }
    guard case .mapping = root.value else {
      throw HeaderError(
        line: root.line, column: root.column, message: "the front matter has no keys")
    }
    return root
  }

  private static func saved(_ header: Span<UInt8>, as format: HeaderFormat) -> HeaderReading {
    do throws(HeaderError) {
      return HeaderReading(root: try root(header, as: format))
    } catch {
      switch format {
      case .yaml: return HeaderReading(root: YAMLSalvage.read(header), error: error)
      case .toml:
        let (saved, errors) = TOMLReader.salvage(header)
        return HeaderReading(
          root: saved, error: error, furtherErrors: Array(errors.dropFirst()))
      case .json: return HeaderReading(root: JSONReader.salvage(header), error: error)
      }
    }
  }
}
