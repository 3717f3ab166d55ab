internal import CSystem

/// A pipe into a program's standard input.
struct InputPipe: ~Copyable {
  private let readEnd: Descriptor
  private let writeEnd: Descriptor

  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    let code = csystem_pipe(&ends)
    guard code == 0 else { throw SystemError(code: code) }
    readEnd = Descriptor(number: ends[0])
    writeEnd = Descriptor(number: ends[1])
  }

  /// What the program is to have as its standard input.
  var input: Int32 { readEnd.number }

  /// Writes the bytes and closes the pipe; false where the program stopped reading or had not read
  /// all of it by the deadline.
  consuming func feed(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) -> Bool {
    Self.close(readEnd)
    return writeEnd.write(bytes, until: deadline)
  }

  // Closed here, the program's end is the only reader: once it is gone, writing says so.
  private static func close(_ descriptor: consuming Descriptor) {}
}
