public import ArgumentParser
public import ChapterModel

extension LinkStyle: ExpressibleByArgument {}
