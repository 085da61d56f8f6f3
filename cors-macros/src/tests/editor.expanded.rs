const _: () = {
    use ::cors_runtime::__private::editor as __editor;
    let _ = {
        let _: __editor::kinds::Policy;
        let _ = __editor::keys::allow_origins;
        let _ = {
            use __editor::origins::null;
            &null
        };
        #[cfg(test)]
        let _ = {
            use __editor::origins::null;
            &TENANTS
        };
        let _ = {
            use __editor::origins::null;
            &null
        };
        let _ = __editor::keys::allow_methods;
        let _ = __editor::methods::GET;
        let _ = __editor::methods::GET;
        let _ = __editor::keys::max_age;
        let _ = __editor::ages::default;
        let _ = __editor::keys::allow_origins;
        let _: &__editor::kinds::Policy = &BASE;
        let _ = __editor::keys::allow_origins;
    };
    let _ = {
        let _: __editor::kinds::Routes;
        let _ = __editor::methods::GET;
        let _ = __editor::methods::PATCH;
        let _ = __editor::methods::GET;
        let _ = {
            use __editor::targets::deny;
            let _: &__editor::kinds::Policy = &ACCOUNT;
        };
        let _ = __editor::methods::GET;
        let _ = {
            let _ = __editor::keys::allow_origins;
            let _ = __editor::keys::allow_origins;
        };
        let _ = __editor::methods::GET;
        let _ = {
            use __editor::targets::deny;
            let _: &__editor::kinds::Policy = &deny;
        };
        let _ = __editor::methods::GET;
    };
};
