public import ArgumentParser
public import ChapterModel

extension Severity: ExpressibleByArgument {}
