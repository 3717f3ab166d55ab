import ChapterModel

extension Sample {
  static let all = events + odd

  private static let events = [
    Sample(
      "almalinux-day-germany-2024.md", "AlmaLinux Day: Germany - Recap", "2024-05-01",
      [
        Talk(
          "The Strength of the AlmaLinux Community", "P9pO0fPGVeo", speakers: 7, "English",
          chapters: 8),
        Talk(
          "Building without following: RHEL compatibility for AlmaLinux's Community",
          "aMvI5E9-LYI", speakers: 1, "English", chapters: 11),
        Talk(
          "Meet the Board: AlmaLinux OS Foundation Board", "PP3OPvmUwTs", speakers: 4, "English",
          chapters: 17),
      ]),
    Sample(
      "almalinux-day-tokyo-2023.md", "AlmaLinux Day: Tokyo 2023", "2023-12-09",
      [
        tokyo("AlmaLinux: Built to Last", "Hxwhw6Q6ITc", translated),
        tokyo("The Real Backstory of the Enterprise Linux Community", "hii46o6Vnw0", translated),
        tokyo("AlmaLinux Community Activities in Japan", "W7wfkk4rGMw", "日本語"),
        tokyo("Building AlmaLinux OS", "GVIt_7kpUiw", translated),
        tokyo("The Evolution of SBOMs in AlmaLinux", "RJRKqY64xCo", "日本語"),
        tokyo(
          "The Forefront of AlmaLinux on ARM: AlmaLinux 9 on the HPE ProLiant RL300 Gen11 Server",
          "AcOl-AdyRoM", nil),
        tokyo(
          "Seamless Migration: Transitioning from CentOS 7 to AlmaLinux", "AEA8losuKsA", "日本語"),
      ]),
    Sample(
      "react-conf-2025.md", "React Conf 2025", "2025-10-16",
      [
        Talk("Day 1: React", "zyVRg2QR6LA", speakers: 5, "English", chapters: 12),
        Talk(
          "Day 2: React Native and frameworks", "p9OcztRyDl0", speakers: 5, "English",
          chapters: 13),
      ]),
    Sample(
      "sqlite-is-taking-over.md", "Why SQLite is Taking Over", "2024-06-07", event: "Syntax",
      [
        Talk("Why SQLite is Taking Over", "tJ3wCtT0hfY", speakers: 2, "English", chapters: 23)
      ]),
    Sample(
      "2024-03-22-infrastructure-for-ts-devs.md",
      "Infrastructure for TS Devs: Kubernetes, WASM and Containers", "2024-03-22",
      event: "Syntax",
      [
        Talk(
          "Infrastructure for TS Devs: Kubernetes, WASM and Containers", "DzAco4Aq3mw",
          speakers: 1, "en", chapters: 23)
      ]),
    Sample(
      "docker-for-developers.md", "Docker For Developers", "2024-03-18", event: "Syntax",
      [
        Talk("Docker For Developers", "TeU0RJgL6y4", speakers: 2, "English", chapters: 10)
      ]),
    Sample(
      "project-fugu.md", "Next Level Web APIs: Bluetooth, File Access and Project Fugu",
      "2024-01-26", event: "Syntax",
      [
        Talk(
          "Next Level Web APIs: Bluetooth, File Access and Project Fugu",
          "https://traffic.megaphone.fm/FSI2402902145.mp3", speakers: 1, "en", chapters: 13)
      ]),
    Sample(
      "tgik-155-backstage.md", "TGI Kubernetes 155: Backstage", "2021-05-21",
      event: "TGI Kubernetes",
      [
        Talk(
          "TGI Kubernetes 155: Backstage", "KeQnIagZYA4", speakers: 1, "English", chapters: 12)
      ]),
  ]

  private static let odd = [
    Sample(
      "odd/bad-utf-8.md", "Bytes that are not UTF-8", "2024-02-29", rules: [.badEncoding],
      [Talk("Gr\u{FFFD}\u{FFFD}e aus Latin-1", "oddBadByte0", speakers: 0, nil, chapters: 3)]),
    Sample(
      "odd/byte-order-mark.md", "A byte order mark", "2024-02-29", rules: [.byteOrderMark],
      [Talk("Three bytes too many", "oddBOMatop0", speakers: 0, nil, chapters: 2)]),
    Sample(
      "odd/crlf.md", "Lines that end in CR and LF", "2024-02-29",
      [Talk("Ends of lines", "oddCRLFend0", speakers: 0, nil, chapters: 3)]),
    Sample(
      "odd/no-chapters.md", "A talk without chapters", "2024-02-29",
      [Talk("Watch it whole", "oddNoChapt0", speakers: 1, "Deutsch", chapters: 0)]),
    Sample(
      "odd/no-front-matter.md", "A post without a header", nil,
      [Talk("A post without a header", "oddNoFrontA", speakers: 0, nil, chapters: 2)]),
    Sample("odd/no-video.md", "A post without a video", "2024-02-29", []),
    Sample(
      "odd/odd-separator.md", "A colon too many", "2024-02-29", rules: [.oddSeparator],
      [Talk("One line of four", "oddSlipLin0", speakers: 0, nil, chapters: 4)]),
    Sample(
      "odd/ten-hours.md", "A video of ten hours", "2024-02-29",
      [Talk("One day without a break", "odd10hours0", speakers: 0, nil, chapters: 6)]),
    Sample(
      "odd/unclosed-front-matter.md", "Front matter that never ends", "2024-02-29",
      rules: [.frontMatterUnclosed],
      [Talk("The line that is missing", "oddUnclosd0", speakers: 0, nil, chapters: 2)]),
    Sample(
      "odd/wide-characters.md", "幅の広い文字 and 👩‍👩‍👧 families", "2024-02-29",
      [Talk("日本語とEmoji 🎉", "oddWideChr0", speakers: 1, "日本語", chapters: 6)]),
  ]

  private static let translated = "English, translated into Japanese"

  private static func tokyo(_ title: String, _ video: String, _ language: String?) -> Talk {
    Talk(title, video, speakers: 1, language, chapters: 0)
  }
}
