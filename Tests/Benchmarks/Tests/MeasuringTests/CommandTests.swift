import Testing

@testable import Measuring

@Suite struct CommandTests {
  /// A file that only this run writes to.
  private static var file: String { "/tmp/chapters-größe-\(UInt64.random(in: 0 ... .max))" }

  @Test func `gives what it wrote`() throws {
    let output = try Command("printf", ["%s", "Größe"]).output(through: Self.file)
    #expect(output == "Größe")
  }

  @Test func `takes time`() throws {
    #expect(try Command("true").time() > .zero)
  }

  @Test(arguments: [("false", 1), ("no-such-program-größe", nil)] as [(String, Int32?)])
  func `fails`(program: String, status: Int32?) {
    let error = #expect(throws: CommandError.self) { try Command(program).time() }
    #expect(error?.status == status)
  }
}
