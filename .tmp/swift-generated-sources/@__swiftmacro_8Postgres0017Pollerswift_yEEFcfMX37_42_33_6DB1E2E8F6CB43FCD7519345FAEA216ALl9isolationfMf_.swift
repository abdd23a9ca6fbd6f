nil                                                                                                                             

// original-source-range: /work/tree/Sources/Postgres/Client/Poller.swift:38:43-38:53
