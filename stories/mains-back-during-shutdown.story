# Mains returns while n1 is stopping its servers, one after the other. It has not left the cluster: no further server
# is stopped, and those that were stopped start again when mains was steady for 300 s. (P9)

site pair

server srv2 after srv1

server srv3 after srv2

ups ups1 runtime 8m

ups ups2 runtime 8m

run 60s

mains off

run until n1 stopping 10m

run 10s

mains on

run 299s

run 5m

expect n1 on

expect srv3 on n1
