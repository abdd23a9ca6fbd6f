nil                                                                                                                             

// original-source-range: @__swiftmacro_9LiveTests09SeatClockB0V10badBattery4TestfMp_.swift:4:161-4:171
