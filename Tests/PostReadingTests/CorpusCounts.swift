/// How many talks and chapters files of the real posts hold, counted by reading them, without a look
/// at what the program makes of them. A line is talks, chapters, and the file's path below the
/// repository's folder that stands above.
enum CorpusCounts {
  /// What reading a file gives.
  struct Count: Equatable {
    /// How many talks it holds, and how many chapters these have in all.
    let talks, chapters: Int
  }

  /// A file with its count.
  struct Row {
    /// The path below the folder of repositories.
    let path: String

    /// What was counted in it.
    let count: Count
  }

  /// The rows of the table.
  static let all: [Row] = {
    var rows: [Row] = []
    var folder = ""
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2)
      guard words.count == 3, let talks = Int(words[0]), let chapters = Int(words[1]) else {
        folder = String(line)
        continue
      }
      rows.append(
        Row(path: "\(folder)/\(words[2])", count: Count(talks: talks, chapters: chapters)))
    }
    return rows
  }()

  /// Where the page can be read in two ways, the counter took one and the program takes the other:
  /// what the program reads, and why.
  static let decided: [String: (count: Count, why: String)] = [
    "containers+podman.io/static/data/meetings/notes/2025-08-05/index.md": (
      Count(talks: 1, chapters: 5),
      "three timed links stand within sentences; only the headings count"
    ),
    "containers+podman.io/static/data/meetings/notes/2024-04-02/index.md": (
      Count(talks: 1, chapters: 4),
      "two links in sentences of a demo, one without its closing bracket"
    ),
    "vmware-tanzu+tgik/episodes/054/README.md": (
      Count(talks: 1, chapters: 20),
      "two bare links below Reference Links are no talks"
    ),
    "vmware-tanzu+tgik/episodes/144/README.md": (
      Count(talks: 1, chapters: 10),
      "a bare link below REFERENCES! is no talk"
    ),
    "theforeman+theforeman.org/_posts/2021-02-01-foreman-community-newslett"
      + "er-january-2021.md": (
        Count(talks: 3, chapters: 1),
        "one video embedded twice is one talk with a jump"
      ),
    "theforeman+theforeman.org/_posts/2021-03-31-foreman-community-newslett"
      + "er-march-2021.md": (
        Count(talks: 4, chapters: 26),
        "sections that show one video at different times are one talk"
      ),
    "theforeman+theforeman.org/_posts/2022-06-30-foreman-community-newslett"
      + "er-jue-2022.md": (
        Count(talks: 2, chapters: 2),
        "sections that show one video at different times are one talk"
      ),
    "bitcoinops+bitcoinops.github.io/_posts/fr/newsletters/2018-10-09-newsletter.md": (
      Count(talks: 3, chapters: 5),
      "sections that link one video at different times are one talk"
    ),
    "bitcoinops+bitcoinops.github.io/_posts/zh/newsletters/2019-02-05-newsletter.md": (
      Count(talks: 2, chapters: 2),
      "links called Video in Chinese are jumps, the days in prose are not"
    ),
    "theforeman+theforeman.org/demos/2022.md": (
      Count(talks: 4, chapters: 39),
      "sections that link one video at different times are one talk"
    ),
    "theforeman+theforeman.org/_includes/manuals/1.6/1.2_release_notes.md": (
      Count(talks: 4, chapters: 4),
      "demonstrations in one video are its chapters"
    ),
  ]

  private static let table = """
    reference
    3 36 almalinux-day-germany-2024.md
    AlmaLinux+almalinux.org
    8 0 content/blog/2024-02-01-aldt-recap.md
    9 0 content/blog/2025-12-01-almaLinux-day-vancouver-recap.md
    1 0 content/blog/live-launch-of-the-first-almalinux-os-stable-release.md
    1 0 content/blog/2025-04-09-2024-recap.md
    4 0 content/blog/2025-12-03-save-the-date-almalinux-day-tokyo.md
    1 0 content/blog/2024-10-08-meet-the-board-alex.md
    1 0 content/blog/2024-02-29-announcing-aldg.md
    0 0 contributing-blog-posts.md
    1 0 content/blog/2025-01-13-benny-vasquez-qa.md
    1 0 content/almalinux-day-vancouver-2025.md
    0 0 content/newsletters/2024-12-18-almalinux-news-december-2024.md
    0 0 content/contributing-almalinux/index.md
    0 0 content/blog/2025-01-23-centos-connect-and-fosdem.md
    0 0 content/blog/2025-03-13-meet-us-at-cloudfest.md
    containers+podman.io
    1 8 static/data/meetings/notes/2025-08-05/index.md
    1 1 static/data/meetings/notes/2024-05-21/index.md
    1 3 static/data/meetings/notes/2024-10-01/index.md
    1 5 static/data/meetings/notes/2024-02-06/index.md
    1 4 static/data/meetings/notes/2022-07-21/index.md
    1 7 static/data/meetings/notes/2022-08-02/index.md
    1 2 static/data/meetings/notes/2024-04-16/index.md
    1 3 static/data/meetings/notes/2022-02-17/index.md
    1 6 static/data/meetings/notes/2024-04-02/index.md
    1 2 static/data/meetings/notes/2023-06-15/index.md
    1 3 static/data/meetings/notes/2026-06-02/index.md
    1 6 static/data/meetings/notes/2025-12-02/index.md
    1 0 blog/2020-12-23-containers-com-podman.md
    1 0 blog/2020-01-15-bioinformatics-with-rootless-podman.md
    vmware-tanzu+tgik
    1 5 episodes/131/README.md
    1 2 episodes/107/README.md
    1 2 episodes/152/README.md
    1 2 episodes/117/README.md
    1 9 episodes/097/README.md
    3 20 episodes/054/README.md
    2 10 episodes/056/README.md
    1 11 episodes/139/README.md
    1 3 episodes/105/README.md
    1 2 episodes/045/README.md
    1 6 episodes/103/README.md
    2 10 episodes/144/README.md
    2 13 episodes/082/README.md
    2 20 episodes/083/README.md
    reactjs+react.dev
    19 0 src/content/blog/2021/12/17/react-conf-2021-recap.md
    2 0 src/content/blog/2022/03/08/react-18-upgrade-guide.md
    3 0 src/content/blog/2022/03/29/react-v18.md
    2 22 src/content/blog/2024/05/22/react-conf-2024-recap.md
    1 0 src/content/blog/2024/10/21/react-compiler-beta-release.md
    2 0 src/content/blog/2025/10/07/react-compiler-1.md
    2 23 src/content/blog/2025/10/16/react-conf-2025-recap.md
    36 3 src/content/community/videos.md
    fluxcd+website
    3 0 content/en/blog/2023-04-01-march-update/index.md
    1 0 content/en/blog/2022-10-04-september-update/index.md
    1 0 content/en/blog/2023-07-17-june-update/index.md
    1 0 content/en/blog/2022-11-01-november-update/index.md
    4 0 content/en/blog/2022-09-05-august-update/index.md
    0 0 content/en/blog/2022-03-01-february-update/index.md
    1 0 content/en/blog/2023-04-04-how-to-use-weave-gitops-as-your-flux-ui/index.md
    1 0 content/en/blog/2022-09-28-gitops-without-leaving-your-ide/index.md
    theforeman+theforeman.org
    2 0 _posts/2013-09-22-foreman-community-newsletter-september.md
    2 0 _posts/2014-05-29-foreman-community-newsletter-may-2014.md
    3 0 _posts/2015-09-15-foreman-community-newsletter-september.md
    1 0 _posts/2015-12-03-journey_to_high_availability.md
    1 6 _posts/2015-12-09-foreman-community-newsletter-december-2015.md
    4 0 _posts/2018-03-31-foreman-community-newsletter---march-2018.md
    3 0 _posts/2018-04-30-foreman-community-newsletter---april-2018.md
    4 20 _posts/2020-08-31-foreman-community-newsletter-august-2020.md
    4 0 _posts/2021-02-01-foreman-community-newsletter-january-2021.md
    9 25 _posts/2021-03-31-foreman-community-newsletter-march-2021.md
    1 0 _posts/2021-04-29-foreman-community-newsletter-april-2021.md
    4 0 _posts/2022-06-30-foreman-community-newsletter-jue-2022.md
    11 39 demos/2022.md
    3 0 _includes/manuals/1.6/1.2_release_notes.md
    0 0 _posts/2020-03-31-foreman-community-newsletter---march-2020.md
    0 0 _posts/2019-12-25-foreman-community-newsletter---december-2019.md
    0 0 _posts/2018-07-31-foreman-community-newsletter---july-2018.md
    dotnet+apireviews
    1 7 2018/07-17-quick-reviews/README.md
    1 5 2019/10-10-quick-reviews/README.md
    1 2 2019/12-17-quick-reviews/README.md
    1 7 2021/07-27-quick-reviews/README.md
    1 4 2021/09-14-quick-reviews/README.md
    1 9 2022/09-06-quick-reviews/README.md
    1 6 2023/04-04-quick-reviews/README.md
    1 8 2023/05-18-quick-reviews/README.md
    1 7 2023/06-22-quick-reviews/README.md
    1 6 2024/05-14-quick-reviews/README.md
    1 4 2025/07-29-quick-reviews/README.md
    1 4 2026/06-30-quick-reviews/README.md
    1 8 2018/01-02-GitHub issues.md
    1 3 2019/System.Text.Json-Misc/README.md
    bitcoinops+bitcoinops.github.io
    3 0 _posts/en/newsletters/2018-10-16-newsletter.md
    1 0 _posts/en/newsletters/2019-07-17-newsletter.md
    1 0 _posts/en/newsletters/2019-09-18-newsletter.md
    3 0 _posts/en/newsletters/2020-02-26-newsletter.md
    5 0 _posts/fr/newsletters/2018-10-09-newsletter.md
    5 0 _posts/zh/newsletters/2018-11-13-newsletter.md
    3 0 _posts/zh/newsletters/2019-02-05-newsletter.md
    1 0 _posts/zh/newsletters/2019-07-17-newsletter.md
    bitcointranscripts+bitcointranscripts
    1 0 bitcoin-explained/op_return.md
    1 0 bitcoin-explained/rsk-federated-sidechains-and-powpeg.md
    1 0 misc/2022-08-07-komlo-crites-frost.md
    1 0 mit-bitcoin-expo/mit-bitcoin-expo-2022/lightning-panel.md
    1 0 scalingbitcoin/hong-kong-2015/a-bevy-of-block-size-proposals-bip100-bip102-and-more.md
    1 0 scalingbitcoin/milan-2016/joinmarket.md
    1 0 scalingbitcoin/stanford-2017/valueshuffle-mixing-confidential-transactions.md
    1 0 scalingbitcoin/tokyo-2018/atomic-swaps.md
    1 0 stephan-livera-podcast/2021-11-12-nicholas-gregory.md
    1 0 wasabi-research-club/coinshuffle-plusplus-part-1.md
    1 0 stephan-livera-podcast/2020-10-02-gloria-zhao-bitcoin-core.md
    1 0 misc/2019-02-09-mcelrath-on-chain-defense-in-depth.md
    syntaxfm+website
    1 3 shows/065 - curriculum.md
    1 10 shows/102 - Potluck.md
    1 3 shows/109 - CSS Grid 2.md
    1 4 shows/279 - season wrap.md
    1 3 shows/305 - commits.md
    1 6 shows/315 - productivity.md
    1 4 shows/325 - keyboard.md
    1 8 shows/370 - react 18.md
    1 34 shows/418 - 2021 In Review.md
    1 15 shows/457 - Supper club monorepos.md
    1 17 shows/469 - Supper club No Code Connor Finlayson.md
    1 10 shows/470 - New CSS.md
    1 14 shows/511 - Supper club.md
    1 10 shows/553 - Supper.md
    1 14 shows/568 - Supper.md
    1 16 shows/649 - Supper.md
    1 22 shows/672 - tasty CSS.md
    1 20 shows/790 - State of JS.md
    1 10 shows/801 - New JavaScript Proposals.md
    1 19 shows/806 - The King of Drag and Drop Alex Reardon.md
    1 16 shows/900 - 13 New CSS Features You Can Start Using Today.md
    1 9 shows/915 - 200mo Background Agents CLI Tooling and Max Mode.md
    1 15 shows/963 - Hardware Hacking with Matt Brown.md
    1 11 shows/984 - How to Make a DOM Library Render Anything w Paolo Ricciuti.md
    """
}
