extension Precondition {
    /// Whether it holds in a picture taken at the moment of carrying out (S7). What is not known does not hold.
    public func holds(in picture: Picture, power: (HostName) -> Condition) -> Bool {
        switch self {
        case .serverOn(let name, let host):
            picture.servers.contains { $0.name == name && $0.on?.known(at: picture.now) == host }
        case .isMember(let host):
            picture.hosts.contains { $0.name == host && $0.member?.known(at: picture.now) == true }
        case .hostsNothing(let host):
            !picture.servers.contains { $0.on?.value == host }
        case .hasNoPower(let host): power(host) == .bad
        case .hasPower(let host): power(host) == .good
        case .notMember(let host):
            !picture.hosts.contains { $0.name == host && $0.member?.known(at: picture.now) == true }
        case .isOff(let host):
            picture.hosts.contains { $0.name == host && $0.bmc?.known(at: picture.now)?.on == false }
        case .stopRecorded(let host):
            picture.hosts.first { $0.name == host }?.stop?.keptBy?.contains(where: picture.isStriker) == true
        }
    }
}

extension Picture {
    fileprivate func isStriker(_ name: HostName) -> Bool { hosts.contains { $0.name == name && $0.role == .striker } }
}
