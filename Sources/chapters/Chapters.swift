import ArgumentParser

@main
struct Chapters: ParsableCommand {
}
