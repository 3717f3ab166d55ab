import Testing

@testable import chapters

@Suite struct `Arguments that begin with a dash` {
  @Test(
    "are talks where they have an id's shape and are no option",
    arguments: [
      (["link", "-xwhw6Q6ITc"], ["link", " -xwhw6Q6ITc"]),
      (["link", "-xwhw6Q6ITc.größe@3"], ["link", " -xwhw6Q6ITc.größe@3"]),
      (["link", "--whw6Q6ITc", "--style", "short"], ["link", " --whw6Q6ITc", "--style", "short"]),
      (["link", "a", "--no-ignore"], ["link", "a", "--no-ignore"]),
      (["link", "-h", "--library", "--help"], ["link", "-h", "--library", "--help"]),
      (["link", "-xwhw6Q6ITcx"], ["link", "-xwhw6Q6ITcx"]),
      (["link", "-xwhw6Q6IT"], ["link", "-xwhw6Q6IT"]),
      (["link", "--", "-xwhw6Q6ITc"], ["link", "--", "-xwhw6Q6ITc"]),
      (["list", "-xwhw6Q6ITc"], ["list", "-xwhw6Q6ITc"]),
      (["show", "-xwhw6Q6ITc"], ["show", " -xwhw6Q6ITc"]),
      ([], []),
    ]) func marked(arguments: [String], result: [String])
  {
    #expect(TalkArgument.marked(arguments) == result)
    #expect(result.map(TalkArgument.unmarked) == arguments)
  }
}
