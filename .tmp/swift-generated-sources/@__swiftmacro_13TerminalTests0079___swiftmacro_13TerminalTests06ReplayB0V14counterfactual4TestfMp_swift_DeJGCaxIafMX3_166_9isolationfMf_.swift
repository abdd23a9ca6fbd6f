nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests06ReplayB0V14counterfactual4TestfMp_.swift:4:167-4:177
