nil                                                                                                                             

// original-source-range: @__swiftmacro_9LiveTests09SeatClockB0V7restart4TestfMp_.swift:4:157-4:167
