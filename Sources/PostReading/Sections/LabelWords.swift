import ChapterModel

/// The words that label what follows in a talk's section, in the languages that posts are written
/// in. They are looked up in small letters, without `(s)`, `(in)` and what else stands for a second
/// form.
enum LabelWords {
  /// One who speaks.
  static let speaker: [String] = [
    "speaker", "presenter", "host", "guest", "panelist", "panellist", "moderator", "co-host",
    "cohost", "lecturer", "instructor", "interviewee", "interviewer", "presented by", "hosted by",
    "talk by", "given by", "speaker name", "keynote speaker", "guest speaker", "special guest",
    "mc", "emcee", "facilitator", "trainer", "by",
    "sprecher", "sprecherin", "referent", "referentin", "vortragender", "vortragende",
    "redner", "rednerin", "gast", "moderatorin", "moderation",
    "orador", "oradora", "ponente", "presentador", "presentadora", "invitado", "invitada",
    "moderador", "moderadora", "anfitrión", "palestrante", "apresentador", "apresentadora",
    "convidado", "convidada", "anfitrião",
    "intervenant", "intervenante", "conférencier", "conférencière", "orateur", "oratrice",
    "présentateur", "présentatrice", "invité", "invitée", "animateur", "animatrice",
    "relatore", "relatrice", "ospite", "moderatore", "moderatrice", "spreker", "gastspreker",
    "prelegent", "prelegentka", "gość", "prowadzący", "přednášející", "řečník", "prednášajúci",
    "talare", "föreläsare", "gäst", "foredragsholder", "taler", "gjest", "puhuja", "vieras",
    "előadó", "vorbitor", "konuşmacı", "ομιλητής", "докладчик", "спикер", "гость", "ведущий",
    "доповідач", "спікер", "гість", "ведучий",
    "講演者", "登壇者", "発表者", "スピーカー", "ゲスト", "司会", "演讲者", "演讲人", "讲者", "主讲人",
    "主讲", "嘉宾", "主持人", "講者", "講師", "讲师", "발표자", "연사", "진행자", "게스트", "المتحدث",
  ]

  /// Several who speak.
  static let speakers: [String] = [
    "speakers", "presenters", "hosts", "guests", "panelists", "panellists", "panel", "moderators",
    "co-hosts", "cohosts", "speakers and panelists", "speakers and moderators", "participants",
    "lecturers", "instructors", "featuring", "with", "hosts and guests", "our speakers",
    "the speakers", "keynote speakers", "guest speakers", "special guests", "featured speakers",
    "sprecherinnen", "referenten", "referentinnen", "vortragenden", "gäste", "mitwirkende",
    "teilnehmer", "moderatoren",
    "oradores", "ponentes", "presentadores", "invitados", "moderadores", "palestrantes",
    "apresentadores", "convidados", "intervenants", "conférenciers", "orateurs", "invités",
    "animateurs", "relatori", "ospiti", "moderatori", "sprekers", "gasten", "prelegenci",
    "goście", "prowadzący", "řečníci", "hosté", "föreläsarna", "gäster", "foredragsholdere",
    "puhujat", "előadók", "vorbitori", "konuşmacılar", "ομιλητές", "докладчики", "спикеры",
    "гости", "ведущие", "доповідачі", "спікери", "гості",
  ]

  /// The language that is spoken.
  static let language: [String] = [
    "language", "languages", "talk language", "spoken language", "language of the talk",
    "session language", "audio language", "sprache", "vortragssprache", "langue", "idioma",
    "lingua", "língua", "taal", "język", "jazyk", "язык", "мова", "språk", "sprog", "kieli",
    "nyelv", "limba", "dil", "γλώσσα", "言語", "語言", "语言", "언어", "اللغة",
  ]

  /// What it is about.
  static let abstract: [String] = [
    "abstract", "description", "summary", "about", "about the talk", "about this talk",
    "talk abstract", "session description", "talk description", "about the session", "synopsis",
    "tl;dr", "beschreibung", "zusammenfassung", "kurzbeschreibung", "résumé", "descripción",
    "resumen", "descrição", "resumo", "descrizione", "sommario", "beschrijving", "samenvatting",
    "opis", "popis", "описание", "опис", "beskrivning", "sammanfattning", "概要", "摘要", "简介",
    "소개", "개요",
  ]

  /// What is said of the speakers.
  static let biography: [String] = [
    "about the speaker", "about the speakers", "about the presenter", "about the presenters",
    "about the host", "about the hosts", "about our guest", "about the guest", "speaker bio",
    "speaker bios", "bio", "bios", "biography", "biographies", "über den sprecher",
    "über die sprecher", "über die referenten", "sobre el ponente", "sobre o palestrante",
  ]

  /// What goes with a talk and is no abstract of it, in a line of its own.
  static let aside: [String] = [
    "slides", "slide deck", "deck", "code", "source code", "resources", "materials", "demo code",
    "repository", "repo", "presentation slides", "links", "folien", "diapositivas", "tags", "date",
    "time", "when", "where", "room", "track", "location", "duration", "length", "level",
    "recorded", "recorded on", "published", "event", "venue", "datum", "fecha", "source",
  ]

  /// Words of headings that only say which part of a post follows.
  static let parts: WordSet = [
    "agenda", "meeting", "info", "information", "notes", "minutes", "audio", "video", "videos",
    "recording", "recordings", "media", "overview", "introduction", "intro", "summary", "recap",
    "background", "details", "content", "contents", "transcript", "show", "episode", "watch",
    "listen", "links", "resources", "start", "meta", "metadata", "conclusion", "of", "the", "and",
    "on", "to", "youtube", "stream", "live", "replay", "tl", "dr", "einleitung", "einführung",
    "überblick", "inhalt", "aufzeichnung", "introducción", "resumen", "introdução", "introduzione",
    "présentation", "はじめに", "概要", "简介", "动画", "視頻", "视频", "動画",
  ]

  /// Words for speakers that are titles of talks where they are headings.
  static let onlyInLines: WordSet = [
    "panel", "moderation", "with", "by", "participants", "featuring", "mc", "teilnehmer",
  ]

  /// The list of its chapters.
  static let chapters: [String] = [
    "chapters", "chapter", "timestamps", "timestamp", "time stamps", "timecodes",
    "table of contents", "time codes", "timeline", "video chapters", "video timestamps",
    "chapter markers", "episode chapters", "kapitel", "zeitmarken", "capítulos", "chapitres",
    "capitoli", "hoofdstukken", "rozdziały", "kapitoly", "bölümler", "таймкоды",
    "章节", "时间戳", "时间轴", "目次", "チャプター", "タイムスタンプ",
    "타임스탬프", "목차",
  ]

  /// Its video.
  static let video: [String] = [
    "video", "watch", "recording", "watch the video", "watch the recording", "video recording",
    "the video", "watch now", "watch it", "watch on youtube", "the recording",
  ]
}
