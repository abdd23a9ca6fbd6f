nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_.swift:4:168-4:178
