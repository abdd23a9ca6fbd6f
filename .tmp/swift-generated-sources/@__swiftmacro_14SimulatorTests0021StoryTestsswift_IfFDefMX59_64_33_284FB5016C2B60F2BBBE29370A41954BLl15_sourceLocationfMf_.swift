Testing.SourceLocation.__here()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:60:65-60:81
