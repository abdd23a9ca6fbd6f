# Moves for health are switched off here. A failed fan is only told; but when n1 becomes hot its servers go, as heat
# is another rule.
# Sentences: H8 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

policy healthMoves off
----
ok

fan n1 1 failed
----
ok

run 10m
----
0 n1 sees fan1: fan 1 failed
0 n1 finds fault of n1/fan1: n1: fan 1 failed, weighs 5
0 n1 finds riskDifference: n1 has risk 5 (fan 1 failed), n2 has risk 0
0 n1 alert warning fan.n1.fan1: n1: fan 1 failed.
120 n1 refuses H1 of n1, by H8: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s. Moves for health are switched off: the servers stay.
120 n1 alert warning engine.H1.n1.refused: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s. Moves for health are switched off: the servers stay.

expect no intents
----
ok

heat n1 sensors 6 warning
----
ok

run 4m
----
615 n1 sees cpu1: warning high, 76 C
615 n1 sees cpu2: warning high, 76 C
615 n1 sees dimm1: warning high, 64 C
615 n1 sees dimm2: warning high, 64 C
615 n1 sees dimm3: warning high, 64 C
615 n1 sees dimm4: warning high, 64 C
615 n1 finds hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5, and n2 is not hot: the fault is local
615 n1 alert warning engine.T8.migrate.n1: n1 is hot and grows hotter so fast that waiting would leave no time to move its servers, and n2 is not hot: n2 takes its servers.
615 n1 alert warning heat.n1.hot: n1 is hot: its sensors in warning add up to 6, over the limit of 5.
615 n2 T8 migrates srv1 srv2 srv3 from n1 to n2: n1 is hot and grows hotter so fast that waiting would leave no time to move its servers, and n2 is not hot: n2 takes its servers.
615 n1 alert over engine.H1.n1.refused
619 srv1 is on n2, running
620 n1 refuses H1 of n1, by H8: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s. Moves for health are switched off: the servers stay.
620 n1 alert warning engine.H1.n1.refused: n1 has risk 5 (fan 1 failed), n2 has risk 0, for 120 s. Moves for health are switched off: the servers stay.
620 n1 alert over engine.T8.migrate.n1
623 srv2 is on n2, running
627 srv3 is on n2, running
627 n2 has done T8.migrate.n1: srv1, srv2, srv3 on n2
630 n1 no longer finds riskDifference
630 n1 no longer finds hot
630 n1 alert over engine.H1.n1.refused

expect srv1 on n2
----
ok
