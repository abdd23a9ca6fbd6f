// Plays stories against their golden parts, with nothing but the core: `make mutants` runs it over broken rules.
// usage: play-stories FILE...     exit status: 0 all happen as written, 1 one does not, 2 one cannot be read
//        play-stories --recorded FILE     prints the story with the golden parts that it has today
//        play-stories --every-pass FILE   the same, with every pass that is else left out as quiet

import Glibc
import Simulator

@main
struct PlayStories {
    /// No story is longer.
    static let sizeLimitBytes = 1 << 20

    static func main() {
        var played = 0
        if CommandLine.arguments.count == 3, ["--recorded", "--every-pass"].contains(CommandLine.arguments[1]) {
            return printRecorded(CommandLine.arguments[2], skipsQuietPasses: CommandLine.arguments[1] == "--recorded")
        }
        for path in CommandLine.arguments.dropFirst() {
            guard let text = read(path) else {
                print("cannot read \(path)")
                exit(2)
            }
            if let fault = fault(in: text) {
                print("\(name(of: path)): \(fault)")
                exit(1)
            }
            played += 1
        }
        print("\(played) stories happen as they are written")
        exit(played == 0 ? 2 : 0)
    }

    private static func printRecorded(_ path: String, skipsQuietPasses: Bool) {
        guard let text = read(path) else {
            print("cannot read \(path)")
            exit(2)
        }
        do {
            print(try ScenarioRunner.run(text: text, skipsQuietPasses: skipsQuietPasses).recorded, terminator: "")
        } catch {
            print(error)
            exit(2)
        }
    }

    /// What is not as the story says; nil when all is.
    private static func fault(in text: String) -> String? {
        do {
            let result = try ScenarioRunner.run(text: text)
            if let violation = result.violations.first { return violation.text }
            return result.differences.first.map { "\($0)" }
        } catch {
            return "\(error)"
        }
    }

    private static func name(of path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.hasSuffix(".story") ? String(file.dropLast(6)) : file
    }

    private static func read(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: sizeLimitBytes)
        let count = fread(&bytes, 1, bytes.count, file)
        return count > 0 && count < bytes.count ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
    }
}
