import TestPrograms

/// A folder of posts whose facts are those of two AlmaLinux Days, some of them made odd.
struct SamplePosts {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("posts/tag-2024.md", Self.germany)
    try folder.write("posts/tokyo-2023.md", Self.tokyo)
  }

  func run(_ arguments: String..., input: String = "") throws -> ProgramRun {
    try BuiltProgram.run(arguments, in: folder.path, input: input)
  }

  static let germany = """
    ---
    title: "AlmaLinux Day: Deutschland"
    date: 2024-05-01
    ---
    ## Die Stärke der Gemeinschaft
    {{< youtube P9pO0fPGVeo >}}

    #### Speaker: Jonas Trüstedt - Berater, ATIX

    - [0:00](https://www.youtube.com/watch?v=P9pO0fPGVeo&t=0s) Einführung
    - [0:39](https://www.youtube.com/watch?v=P9pO0fPGVeo&t=39s) Die Geschichte von AlmaLinux
    - [14:44](https://www.youtube.com/watch?v=P9pO0fPGVeo&t=884s) Igor erzählt eine Geschichte

    ## Meet the Board
    {{< youtube PP3OPvmUwTs >}}

    - [0:00](https://www.youtube.com/watch?v=PP3OPvmUwTs&t=0s) Intro
    - [2:00](https://www.youtube.com/watch?v=PP3OPvmUwTs&t=120s) Frage an benny

    """

  static let tokyo = """
    ---
    title: 東京 2023
    date: 2023-12-09
    ---
    ## AlmaLinux: Built to Last
    {{< youtube Hxwhw6Q6ITc >}}

    ## 日本でのコミュニティ活動
    {{< youtube W7wfkk4rGMw >}}

    """
}
