public import ArgumentParser
public import ChapterFormats

extension ExportFormat: ExpressibleByArgument {}
