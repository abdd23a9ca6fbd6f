nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_.swift:5:99-5:109
