import Measuring

/// What a running program takes of the machine's memory, in bytes.
struct MemoryUse {
  /// Now.
  let resident: Double

  /// At most so far.
  let peak: Double

  /// Asks the system.
  init(of program: TerminalProgram) throws {
    guard let resident = program.process.residentMemory, let peak = program.process.peakMemory
    else {
      throw LeftOut(description: "the system doesn't tell")
    }
    self.resident = Double(resident)
    self.peak = Double(peak)
  }
}

extension TableRow {
  /// A row of memory.
  ///
  /// - Parameters:
  ///   - what: of what.
  ///   - uses: what was measured.
  ///   - units: what it's divided by.
  ///   - goals: what one unit is held to.
  init(_ what: String, _ uses: [MemoryUse], per units: Double, goals: Goals?) {
    guard let resident = Samples(uses.map { $0.resident / units }),
      let peak = Samples(uses.map { $0.peak / units }), let goals
    else {
      self.init(what, skipped: "nothing was measured", goals: goals)
      return
    }
    self.init(
      what, ours: "\(Figure.memory(resident.median)), at most \(Figure.memory(peak.median))",
      ratio: goals.must.text(of: resident), must: goals.text,
      verdict: goals.verdict(on: resident))
  }
}
