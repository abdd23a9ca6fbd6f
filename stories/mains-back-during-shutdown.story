# Mains returns while n1 is stopping its servers, one after the other. It has not left the cluster: no further server
# is stopped, and those that were stopped start again when mains was steady for 300 s. (P9)
# Sentences: P9 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv2 after srv1
----
ok

server srv3 after srv2
----
ok

ups ups1 runtime 8m
----
ok

ups ups2 runtime 8m
----
ok

run 60s
----
0 n1 alert warning power.n1.runtime: The batteries of n1 last 240 s when full; 525 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 240 s when full; 300 s are wanted: they are too small for its servers.

mains off
----
ok

run until n1 stopping 10m
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 263 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 240 s is under the 263 s that it needs to stop safely (ups1 alone carries all for 240 s): srv3, srv2 and srv1 stop.
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
60 n1 P4 stops srv3 srv2 srv1 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 240 s is under the 263 s that it needs to stop safely (ups1 alone carries all for 240 s): srv3, srv2 and srv1 stop.

run 10s
----
ok

mains on
----
ok

run 299s
----
70 n1 sees ups1: input good, output from mains, charge 97.9 %
70 n1 sees ups2: input good, output from mains, charge 97.9 %
70 n1 has not done P4.stopServers.n1: given up, the reason is gone: srv2, srv1 not stopped
70 n1 no longer finds pairWithoutPower of pair
70 n1 no longer finds noPower
70 n1 no longer finds noPower of n2
70 n1 alert over engine.P4.stopServers.n1
70 n1 alert over power.pair.none
90 srv3 is off

run 5m
----
370 n1 alert notice engine.P9.startServers.n1: Mains has been steady for 300 s and the best battery is at 99 %: srv3 starts again.
370 n1 P9 starts srv3 on n1: Mains has been steady for 300 s and the best battery is at 99 %: srv3 starts again.
375 n1 alert over engine.P9.startServers.n1
380 srv3 is on n1, running
380 n1 has done P9.startServers.n1: srv3 started

expect n1 on
----
ok

expect srv3 on n1
----
ok
