nil                                                                                                                             

// original-source-range: /work/tree/Sources/Agents/Nut/NutReader.swift:27:28-27:38
