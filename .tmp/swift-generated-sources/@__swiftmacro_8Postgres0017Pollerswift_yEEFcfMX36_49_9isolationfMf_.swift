nil                                                                                                                             

// original-source-range: /work/tree/Sources/Postgres/Client/Poller.swift:37:50-37:60
