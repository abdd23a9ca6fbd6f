# srv3 is not essential. At 120 s without mains it is stopped to stretch the battery; the others run on.
# Sentences: P10 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv3 non-essential
----
ok

mains off
----
ok

run 119s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s, or for 120 s under 600 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s, or for 120 s under 600 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 finds nonEssential: n1 has no power and hosts srv3, not essential
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

expect no intents
----
ok

run 1m
----
120 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
120 n1 alert warning engine.P10.stopServers.n1: n1 has had no power for 120 s: srv3 is not essential and stops first.
120 n1 P10 stops srv3 on n1: n1 has had no power for 120 s: srv3 is not essential and stops first.
120 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
150 n2 is on, not a member
150 srv3 is off
150 n1 has done P10.stopServers.n1: srv3 stopped
150 n1 no longer finds nonEssential
150 n1 no longer finds pairWithoutPower of pair
150 n1 no longer finds noPower of n2
150 n1 alert over engine.P10.stopServers.n1
150 n1 alert over engine.P3.withdraw.n2

expect srv3 off
----
ok

expect srv1 on n1
----
ok
