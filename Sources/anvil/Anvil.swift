import ArgumentParser

@main struct Anvil: AsyncParsableCommand {}
