import Testing

@testable import benchmarks

@Suite struct OptionsTests {
  @Test func `measure everything unless told otherwise`() throws {
    let options = try Options([])
    #expect(options.mode == .measure && options.rounds == 11 && options.only.isEmpty)
    #expect(try Benchmarks.names(options.only) == Set(Benchmarks.names))
  }

  @Test func `are read`() throws {
    let options = try Options([
      "--only", "list", "--quick", "--rounds", "5", "--only", "idle", "--program", "/größe",
      "--folder", "/öl",
    ])
    #expect(options.only == ["list", "idle"])
    #expect(options.rounds == 5 && options.leavesOutLarge && !options.isSmall)
    #expect(options.program == "/größe" && options.folder == "/öl")
  }

  @Test(arguments: [["--rounds"], ["--rounds", "0"], ["--rounds", "ö"], ["--größe"], ["list"]])
  func `say what is wrong`(arguments: [String]) {
    #expect(throws: UsageError.self) { try Options(arguments) }
  }

  @Test func `make paths absolute`() throws {
    let options = try Options(["--corpora", "größe", "--program", "./öl"])
    #expect(options.corpora.hasPrefix("/") && options.corpora.hasSuffix("/größe"))
    #expect(options.program?.hasSuffix("/./öl") == true)
  }

  @Test func `choose rows by the beginning of their names`() throws {
    #expect(try Benchmarks.names(["search", "idle"]) == ["search-fzf", "search-fzy", "idle"])
    #expect(throws: UsageError.self) { try Benchmarks.names(["größe"]) }
  }

  @Test func `name each row once`() {
    #expect(Set(Benchmarks.names).count == Benchmarks.names.count)
  }
}
