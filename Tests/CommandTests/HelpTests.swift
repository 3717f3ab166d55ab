import TestPrograms
import Testing

@Suite struct `chapters, asked how it's used,` {
  @Test(
    "answers on standard output and ends with 0",
    arguments: [
      ["--help"], ["list", "--help"], ["link", "--help"], ["browse", "--help"], ["help", "link"],
      ["--version"],
    ]) func help(arguments: [String]) throws
  {
    let run = try BuiltProgram.run(arguments)
    #expect(!run.output.isEmpty)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }

  @Test(
    "says on standard error what is wrong and ends with 2",
    arguments: [
      ["list", "--frmat", "tsv"], ["list", "--format", "xml"], ["link"],
      [
        "list", "--header",
        "--format", "json",
      ], ["link", "x", "--style", "lang"], ["list", "--color", "maybe"],
    ]) func wrongUse(arguments: [String]) throws
  {
    let run = try BuiltProgram.run(arguments)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: "))
    #expect(run.status == 2)
  }

  @Test("names the list where there is no terminal to browse on")
  func noTerminal() throws {
    let run = try BuiltProgram.run(["samples"])
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("chapters list"))
    #expect(run.status == 2)
  }
}
