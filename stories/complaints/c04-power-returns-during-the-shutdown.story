# "Power returned during the shutdown and the machine stayed off for ever." Mains is back while servers stop: the host
# stays, and what was stopped starts again by itself.
# Sentences: P9 at, P9.restart at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

server srv1 stop-time 60s
----
ok

ups ups1 runtime 440s
----
ok

ups ups2 runtime 440s
----
ok

mains off
----
ok

run 45s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 225 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 220 s is under the 225 s that it needs to stop safely (ups1 alone carries all for 220 s): srv1, srv2 and srv3 stop.
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert warning power.n1.runtime: The batteries of n1 last 220 s when full; 450 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 220 s when full; 300 s are wanted: they are too small for its servers.
0 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 220 s is under the 225 s that it needs to stop safely (ups1 alone carries all for 220 s): srv1, srv2 and srv3 stop.
30 srv2 is off
30 srv3 is off

mains on
----
ok

run 7m
----
45 n1 sees ups1: input good, output from mains, charge 89.8 %
45 n1 sees ups2: input good, output from mains, charge 89.8 %
45 n1 no longer finds pairWithoutPower of pair
45 n1 no longer finds noPower
45 n1 no longer finds noPower of n2
45 n1 alert over engine.P4.stopServers.n1
45 n1 alert over power.pair.none
60 srv1 is off
60 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
345 n1 alert notice engine.P9.startServers.n1: Mains has been steady for 300 s and the best battery is at 91 %: srv3, srv2 and srv1 start again.
345 n1 P9 starts srv3 srv2 srv1 on n1: Mains has been steady for 300 s and the best battery is at 91 %: srv3, srv2 and srv1 start again.
350 n1 alert over engine.P9.startServers.n1
355 srv1 is on n1, running
355 srv2 is on n1, running
355 srv3 is on n1, running
355 n1 has done P9.startServers.n1: srv3, srv2, srv1 started

expect srv1 on n1
----
ok

expect srv2 on n1
----
ok

expect n1 on
----
ok
