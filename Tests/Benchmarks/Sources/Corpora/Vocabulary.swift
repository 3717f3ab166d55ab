/// The words that posts are made of.
enum Vocabulary {
  static let activities = [
    "Charting", "Composing", "Cooling", "Counting", "Draining", "Fencing", "Growing", "Herding",
    "Keeping", "Mending", "Mooring", "Moving", "Naming", "Paging", "Pruning", "Reading", "Rewiring",
    "Sharing", "Shrinking", "Sorting", "Splitting", "Steering", "Teaching", "Trusting", "Unpacking",
    "Weighing",
  ]

  static let topics = [
    "a calendar service", "audio pipelines", "backup rotations", "bootloaders", "bug queues",
    "build caches", "certificate chains", "chat bridges", "clock drift", "config drift",
    "crash reports", "cron jobs", "DNS zones", "document stores", "dotfiles", "embedded Linux",
    "event loops", "exabyte archives", "feature flags", "file watchers", "font rendering",
    "garbage collectors", "heat pumps", "inboxes", "job schedulers", "JSON schemas",
    "keyboard layouts", "kernel modules", "lab notebooks", "linker scripts", "log shipping",
    "map tiles", "message brokers", "monorepos", "naïve caches", "old hardware", "on-call rotas",
    "OpenStreetMap", "package registries", "page tables", "parser generators", "print servers",
    "Prolog", "query planners", "release notes", "RPM spec files", "satellite links",
    "search indexes", "shell prompts", "SQLite", "static sites", "terminal emulators",
    "time zones", "train timetables", "Unicode segmentation", "USB firmware", "WebAssembly",
    "weather stations",
  ]

  static let endings = [
    "after midnight", "at a public library", "at scale", "by hand", "for beginners",
    "for small teams", "in a classroom", "in an afternoon", "in the browser", "in three acts",
    "on a boat", "on one machine", "that outlive us", "the boring way", "under load",
    "with a stopwatch", "with friends", "without a budget", "without regrets",
  ]

  static let givenNames = [
    "Aoife", "Åsa", "Björn", "Çağla", "Chidi", "Daniela", "Đorđe", "Dwayne", "Eszter", "François",
    "Gülşen", "Hallvarð", "Inés", "Ishaan", "Jiří", "Joaquín", "Kateřina", "Khadija", "Leïla",
    "Linh", "Małgorzata", "Mehmet", "Nnamdi", "Noa", "Olena", "Øyvind", "Paula", "Quỳnh", "Rhys",
    "Rūta", "Sanjay", "Šárka", "Tōru", "Ülle", "Viktor", "Wiebke", "Xochitl", "Yara", "Žiga", "美咲",
  ]

  static let familyNames = [
    "Abdi", "Ångström", "Bäcker", "Brankovič", "Cárdenas", "D'Souza", "Díaz", "Eriksen", "Fiala",
    "Gößmann", "Hakobyan", "Ibáñez", "Järvinen", "Kučera", "Lefèvre", "Lý", "MacRae", "Mbeki",
    "Nuñez", "Ólafsdóttir", "Özdemir", "Pålsson", "Quispe", "Říha", "Sørensen", "Szabó", "Tamm",
    "Ünal", "Vögel", "Wójcik", "Yamaguchi", "Zhào", "Żuraw", "佐藤",
  ]

  static let roles = [
    "Archivist", "Compiler Engineer", "Cartographer", "Database Gardener", "Head of Platform",
    "Librarian", "Maintainer", "Network Planner", "Research Fellow", "Staff Engineer",
    "Student", "Technical Writer", "Test Lead", "Treasurer",
  ]

  static let organisations = [
    "Botnický Ústav", "Fjordnett AS", "Freies Funknetz e.V.", "Harbour Computing Co., Ltd.",
    "Instituto del Río", "Kaunas City Archive", "Loch & Sons", "Museum für Rechner",
    "Observatoire de Brest", "Orchard Labs", "Tidewater University", "Własna Chmura",
  ]

  static let cities = [
    "Århus", "Bergen", "Brno", "Cádiz", "Cluj", "Gdańsk", "Ghent", "Graz", "Hồ Chí Minh", "İzmir",
    "Kyōto", "Leeds", "Liège", "Malmö", "Medellín", "Nantes", "Reykjavík", "Tallinn", "Tbilisi",
    "Zürich",
  ]

  /// The first words of events' titles, by which a screen with events is known.
  static let series = [
    "Bytes and Boats", "Copyleft Camp", "Daemon Days", "Fernwärme-Forum", "Kernel Kitchen",
    "Packagers' Picnic", "Rencontres Libres", "Uptime Unconference",
  ]

  static let languages = ["English", "English", "English", "Deutsch", "Français", "日本語"]

  static let prose = [
    "about", "afternoon", "again", "agreed", "already", "also", "another", "answer", "archive",
    "around", "asked", "attic", "aunt", "because", "before", "began", "between", "board", "bridge",
    "broken", "budget", "builder", "cable", "careful", "change", "cheap", "clever", "clock",
    "coast",
    "code", "coffee", "cold", "colour", "copied", "corner", "counted", "crowded", "dawn", "decided",
    "deep", "desk", "draft", "early", "east", "edge", "eight", "empty", "evening", "every",
    "faster",
    "few", "field", "finally", "first", "folder", "forgot", "found", "four", "friendly", "garden",
    "gave", "glad", "guest", "half", "harbour", "heard", "honest", "hour", "idea", "inside",
    "island",
    "kept", "kind", "lamp", "later", "learned", "left", "letter", "listened", "little", "longer",
    "machine", "manual", "map", "many", "market", "measured", "member", "mistake", "moved",
    "narrow",
    "never", "newer", "night", "notes", "number", "often", "old", "only", "open", "other", "paper",
    "patient", "people", "place", "plain", "question", "quiet", "quickly", "rain", "reader",
    "reason",
    "repaired", "return", "river", "room", "safe", "said", "second", "server", "seven", "shared",
    "short", "simple", "slow", "small", "someone", "spoke", "started", "still", "stored", "story",
    "street", "summer", "system", "table", "teacher", "their", "then", "thin", "third", "though",
    "ticket", "together", "tool", "train", "tried", "twice", "under", "until", "upstairs", "useful",
    "visitor", "volunteer", "waited", "walked", "water", "week", "while", "whole", "wide", "winter",
    "within", "without", "wood", "words", "worked", "writer", "wrong", "year", "young", "zenith",
    "Gerät", "Größe", "déjà", "café", "naïve",
  ]

  static let commands = [
    "make check", "tar -tf archive.tar", "git bisect run ./probe", "ssh mole uptime",
    "rsync -a in/ out/", "du -sh *", "journalctl -b -1", "swift build -c release",
  ]
}
