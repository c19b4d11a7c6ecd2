package dev.slipway.server.access;

import java.util.List;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Looks up who signs in. What they may do is asked at each request, so that a role that ended ends at once. */
@Component
public class SignIn implements UserDetailsService {

    private final Users users;

    SignIn(Users users) {
        this.users = users;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return users.passwordHash(name)
                .map(hash -> new User(name, hash, List.of()))
                .orElseThrow(() -> new UsernameNotFoundException("there is nobody of that name"));
    }
}
