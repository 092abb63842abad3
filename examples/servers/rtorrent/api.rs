//! Made by `xmlrpc generate` from api.json. Regenerate it, or take it over and edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

use xmlrpc_core::Value;

/// The methods of the server.
#[allow(clippy::too_many_arguments)]
#[xmlrpc_core::xmlrpc_service(client)]
pub trait Service {
    /// Calls `add_peer`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "add_peer")]
    async fn add_peer(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `and`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "and")]
    async fn and(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `bind`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "bind")]
    async fn bind(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `branch`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "branch")]
    async fn branch(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `cat`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "cat")]
    async fn cat(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `catch`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "catch")]
    async fn catch(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `check_hash`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "check_hash")]
    async fn check_hash(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `close_low_diskspace`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "close_low_diskspace")]
    async fn close_low_diskspace(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `close_untied`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "close_untied")]
    async fn close_untied(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `compare`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "compare")]
    async fn compare(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `connection_leech`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "connection_leech")]
    async fn connection_leech(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `connection_seed`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "connection_seed")]
    async fn connection_seed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `dht`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "dht")]
    async fn dht(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `dht_port`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "dht_port")]
    async fn dht_port(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `directory`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "directory")]
    async fn directory(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `download_list`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "download_list")]
    async fn download_list(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `download_rate`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "download_rate")]
    async fn download_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `encoding_list`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "encoding_list")]
    async fn encoding_list(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `encryption`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "encryption")]
    async fn encryption(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `equal`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "equal")]
    async fn equal(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `execute`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "execute")]
    async fn execute(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `execute2`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "execute2")]
    async fn execute2(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `false`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "false")]
    async fn r#false(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `greater`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "greater")]
    async fn greater(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `if`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "if")]
    async fn r#if(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `import`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "import")]
    async fn import(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `ip`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "ip")]
    async fn ip(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `key_layout`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "key_layout")]
    async fn key_layout(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `less`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "less")]
    async fn less(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `match`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "match")]
    async fn r#match(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `max_downloads`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "max_downloads")]
    async fn max_downloads(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `max_downloads_div`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "max_downloads_div")]
    async fn max_downloads_div(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `max_downloads_global`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "max_downloads_global")]
    async fn max_downloads_global(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `max_memory_usage`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "max_memory_usage")]
    async fn max_memory_usage(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `max_peers`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "max_peers")]
    async fn max_peers(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `max_peers_seed`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "max_peers_seed")]
    async fn max_peers_seed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `max_uploads`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "max_uploads")]
    async fn max_uploads(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `max_uploads_div`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "max_uploads_div")]
    async fn max_uploads_div(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `max_uploads_global`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "max_uploads_global")]
    async fn max_uploads_global(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `min_downloads`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "min_downloads")]
    async fn min_downloads(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `min_peers`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "min_peers")]
    async fn min_peers(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `min_peers_seed`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "min_peers_seed")]
    async fn min_peers_seed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `min_uploads`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "min_uploads")]
    async fn min_uploads(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `not`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "not")]
    async fn not(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `on_ratio`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "on_ratio")]
    async fn on_ratio(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `or`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "or")]
    async fn or(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `port_random`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "port_random")]
    async fn port_random(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `port_range`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "port_range")]
    async fn port_range(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `print`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "print")]
    async fn print(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `proxy_address`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "proxy_address")]
    async fn proxy_address(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `remove_untied`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "remove_untied")]
    async fn remove_untied(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `scgi_local`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "scgi_local")]
    async fn scgi_local(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `scgi_port`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "scgi_port")]
    async fn scgi_port(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `schedule`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "schedule")]
    async fn schedule(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `schedule2`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "schedule2")]
    async fn schedule2(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `schedule_remove`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "schedule_remove")]
    async fn schedule_remove(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `schedule_remove2`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "schedule_remove2")]
    async fn schedule_remove2(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `session`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "session")]
    async fn session(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `start_tied`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "start_tied")]
    async fn start_tied(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `stop_untied`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "stop_untied")]
    async fn stop_untied(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `to_date`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "to_date")]
    async fn to_date(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `to_elapsed_time`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "to_elapsed_time")]
    async fn to_elapsed_time(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `to_gm_date`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "to_gm_date")]
    async fn to_gm_date(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `to_gm_time`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "to_gm_time")]
    async fn to_gm_time(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `to_kb`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "to_kb")]
    async fn to_kb(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `to_mb`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "to_mb")]
    async fn to_mb(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `to_throttle`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "to_throttle")]
    async fn to_throttle(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `to_time`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "to_time")]
    async fn to_time(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `to_xb`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "to_xb")]
    async fn to_xb(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `torrent_list_layout`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "torrent_list_layout")]
    async fn torrent_list_layout(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `try`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "try")]
    async fn r#try(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `try_import`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "try_import")]
    async fn try_import(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `upload_rate`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "upload_rate")]
    async fn upload_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

    /// Calls `value`.
    ///
    /// The signature is unknown.
    #[xmlrpc(name = "value")]
    async fn value(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
}

/// Methods whose names begin with `choke_group.`.
#[allow(clippy::module_inception)]
pub mod choke_group {
    use xmlrpc_core::Value;

    /// The methods `choke_group.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait ChokeGroup {
        /// Calls `choke_group.down.heuristics`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.down.heuristics")]
        async fn down_heuristics(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.down.heuristics.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.down.heuristics.set")]
        async fn down_heuristics_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.down.max`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.down.max")]
        async fn down_max(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.down.max.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.down.max.set")]
        async fn down_max_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.down.max.unlimited`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.down.max.unlimited")]
        async fn down_max_unlimited(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.down.queued`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.down.queued")]
        async fn down_queued(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.down.rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.down.rate")]
        async fn down_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.down.total`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.down.total")]
        async fn down_total(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.down.unchoked`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.down.unchoked")]
        async fn down_unchoked(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.general.size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.general.size")]
        async fn general_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.index_of`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.index_of")]
        async fn index_of(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.insert`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.insert")]
        async fn insert(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.list`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.list")]
        async fn list(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.size")]
        async fn size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.tracker.mode`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.tracker.mode")]
        async fn tracker_mode(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.tracker.mode.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.tracker.mode.set")]
        async fn tracker_mode_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.up.heuristics`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.up.heuristics")]
        async fn up_heuristics(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.up.heuristics.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.up.heuristics.set")]
        async fn up_heuristics_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.up.max`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.up.max")]
        async fn up_max(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.up.max.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.up.max.set")]
        async fn up_max_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.up.max.unlimited`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.up.max.unlimited")]
        async fn up_max_unlimited(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.up.queued`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.up.queued")]
        async fn up_queued(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.up.rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.up.rate")]
        async fn up_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.up.total`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.up.total")]
        async fn up_total(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `choke_group.up.unchoked`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "choke_group.up.unchoked")]
        async fn up_unchoked(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `convert.`.
#[allow(clippy::module_inception)]
pub mod convert {
    use xmlrpc_core::Value;

    /// The methods `convert.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Convert {
        /// Calls `convert.date`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "convert.date")]
        async fn date(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `convert.elapsed_time`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "convert.elapsed_time")]
        async fn elapsed_time(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `convert.gm_date`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "convert.gm_date")]
        async fn gm_date(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `convert.gm_time`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "convert.gm_time")]
        async fn gm_time(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `convert.kb`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "convert.kb")]
        async fn kb(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `convert.mb`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "convert.mb")]
        async fn mb(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `convert.throttle`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "convert.throttle")]
        async fn throttle(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `convert.time`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "convert.time")]
        async fn time(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `convert.xb`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "convert.xb")]
        async fn xb(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `d.`.
#[allow(clippy::module_inception)]
pub mod d {
    use xmlrpc_core::Value;

    /// The methods `d.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait D {
        /// Calls `d.accepting_seeders`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.accepting_seeders")]
        async fn accepting_seeders(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.accepting_seeders.disable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.accepting_seeders.disable")]
        async fn accepting_seeders_disable(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.accepting_seeders.enable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.accepting_seeders.enable")]
        async fn accepting_seeders_enable(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.base_filename`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.base_filename")]
        async fn base_filename(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.base_path`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.base_path")]
        async fn base_path(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.bitfield`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.bitfield")]
        async fn bitfield(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.bytes_done`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.bytes_done")]
        async fn bytes_done(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.check_hash`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.check_hash")]
        async fn check_hash(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.chunk_size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.chunk_size")]
        async fn chunk_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.chunks_hashed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.chunks_hashed")]
        async fn chunks_hashed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.chunks_seen`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.chunks_seen")]
        async fn chunks_seen(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.close`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.close")]
        async fn close(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.close.directly`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.close.directly")]
        async fn close_directly(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.complete`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.complete")]
        async fn complete(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.completed_bytes`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.completed_bytes")]
        async fn completed_bytes(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.completed_chunks`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.completed_chunks")]
        async fn completed_chunks(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.connection_current`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.connection_current")]
        async fn connection_current(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.connection_current.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.connection_current.set")]
        async fn connection_current_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.connection_leech`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.connection_leech")]
        async fn connection_leech(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.connection_seed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.connection_seed")]
        async fn connection_seed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.create_link`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.create_link")]
        async fn create_link(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.creation_date`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.creation_date")]
        async fn creation_date(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom")]
        async fn custom(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom.if_z`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom.if_z")]
        async fn custom_if_z(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom.items`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom.items")]
        async fn custom_items(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom.keys`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom.keys")]
        async fn custom_keys(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom.set")]
        async fn custom_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom1`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom1")]
        async fn custom1(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom1.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom1.set")]
        async fn custom1_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom2`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom2")]
        async fn custom2(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom2.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom2.set")]
        async fn custom2_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom3`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom3")]
        async fn custom3(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom3.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom3.set")]
        async fn custom3_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom4`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom4")]
        async fn custom4(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom4.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom4.set")]
        async fn custom4_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom5`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom5")]
        async fn custom5(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom5.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom5.set")]
        async fn custom5_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.custom_throw`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.custom_throw")]
        async fn custom_throw(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.delete_link`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.delete_link")]
        async fn delete_link(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.delete_tied`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.delete_tied")]
        async fn delete_tied(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.directory`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.directory")]
        async fn directory(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.directory.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.directory.set")]
        async fn directory_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.directory_base`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.directory_base")]
        async fn directory_base(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.directory_base.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.directory_base.set")]
        async fn directory_base_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.disconnect.seeders`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.disconnect.seeders")]
        async fn disconnect_seeders(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.down.choke_heuristics`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.down.choke_heuristics")]
        async fn down_choke_heuristics(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.down.choke_heuristics.leech`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.down.choke_heuristics.leech")]
        async fn down_choke_heuristics_leech(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.down.choke_heuristics.seed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.down.choke_heuristics.seed")]
        async fn down_choke_heuristics_seed(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.down.choke_heuristics.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.down.choke_heuristics.set")]
        async fn down_choke_heuristics_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.down.rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.down.rate")]
        async fn down_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.down.total`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.down.total")]
        async fn down_total(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.downloads_max`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.downloads_max")]
        async fn downloads_max(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.downloads_max.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.downloads_max.set")]
        async fn downloads_max_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.downloads_min`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.downloads_min")]
        async fn downloads_min(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.downloads_min.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.downloads_min.set")]
        async fn downloads_min_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.erase`.
        ///
        /// Wire signature: `i8 (string)`.
        #[xmlrpc(name = "d.erase")]
        async fn erase(&self, hash: &str) -> i64;

        /// Calls `d.free_diskspace`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.free_diskspace")]
        async fn free_diskspace(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.group`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.group")]
        async fn group(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.group.name`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.group.name")]
        async fn group_name(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.group.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.group.set")]
        async fn group_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.hash`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.hash")]
        async fn hash(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.hashing`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.hashing")]
        async fn hashing(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.hashing_failed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.hashing_failed")]
        async fn hashing_failed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.hashing_failed.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.hashing_failed.set")]
        async fn hashing_failed_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.ignore_commands`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.ignore_commands")]
        async fn ignore_commands(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.ignore_commands.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.ignore_commands.set")]
        async fn ignore_commands_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.incomplete`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.incomplete")]
        async fn incomplete(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.is_active`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.is_active")]
        async fn is_active(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.is_hash_checked`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.is_hash_checked")]
        async fn is_hash_checked(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.is_hash_checking`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.is_hash_checking")]
        async fn is_hash_checking(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.is_meta`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.is_meta")]
        async fn is_meta(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.is_multi_file`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.is_multi_file")]
        async fn is_multi_file(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.is_not_partially_done`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.is_not_partially_done")]
        async fn is_not_partially_done(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.is_open`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.is_open")]
        async fn is_open(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.is_partially_done`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.is_partially_done")]
        async fn is_partially_done(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.is_pex_active`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.is_pex_active")]
        async fn is_pex_active(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.is_private`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.is_private")]
        async fn is_private(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.left_bytes`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.left_bytes")]
        async fn left_bytes(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.load_date`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.load_date")]
        async fn load_date(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.loaded_file`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.loaded_file")]
        async fn loaded_file(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.local_id`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.local_id")]
        async fn local_id(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.local_id_html`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.local_id_html")]
        async fn local_id_html(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.max_file_size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.max_file_size")]
        async fn max_file_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.max_file_size.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.max_file_size.set")]
        async fn max_file_size_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.max_size_pex`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.max_size_pex")]
        async fn max_size_pex(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.message`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.message")]
        async fn message(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.message.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.message.set")]
        async fn message_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.mode`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.mode")]
        async fn mode(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.multicall.filtered`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.multicall.filtered")]
        async fn multicall_filtered(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.multicall2`.
        ///
        /// Wire signature: `[string, string, i8, i8][] (string, string, string…)`.
        #[xmlrpc(name = "d.multicall2", idempotent)]
        async fn multicall2(
            &self,
            target: &str,
            view: &str,
            #[xmlrpc(rest)]
            commands: Vec<String>,
        ) -> Vec<(String, String, i64, i64)>;

        /// Calls `d.name`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.name")]
        async fn name(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.open`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.open")]
        async fn open(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.pause`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.pause")]
        async fn pause(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.peer_exchange`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.peer_exchange")]
        async fn peer_exchange(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.peer_exchange.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.peer_exchange.set")]
        async fn peer_exchange_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.peers_accounted`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.peers_accounted")]
        async fn peers_accounted(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.peers_complete`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.peers_complete")]
        async fn peers_complete(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.peers_connected`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.peers_connected")]
        async fn peers_connected(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.peers_max`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.peers_max")]
        async fn peers_max(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.peers_max.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.peers_max.set")]
        async fn peers_max_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.peers_min`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.peers_min")]
        async fn peers_min(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.peers_min.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.peers_min.set")]
        async fn peers_min_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.peers_not_connected`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.peers_not_connected")]
        async fn peers_not_connected(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.priority`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.priority")]
        async fn priority(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.priority.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.priority.set")]
        async fn priority_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.priority_str`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.priority_str")]
        async fn priority_str(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.ratio`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.ratio")]
        async fn ratio(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.resume`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.resume")]
        async fn resume(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.save_full_session`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.save_full_session")]
        async fn save_full_session(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.save_resume`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.save_resume")]
        async fn save_resume(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.size_bytes`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.size_bytes")]
        async fn size_bytes(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.size_chunks`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.size_chunks")]
        async fn size_chunks(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.size_files`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.size_files")]
        async fn size_files(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.size_pex`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.size_pex")]
        async fn size_pex(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.skip.rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.skip.rate")]
        async fn skip_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.skip.total`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.skip.total")]
        async fn skip_total(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.start`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.start")]
        async fn start(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.state`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.state")]
        async fn state(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.state_changed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.state_changed")]
        async fn state_changed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.state_counter`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.state_counter")]
        async fn state_counter(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.stop`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.stop")]
        async fn stop(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.throttle_name`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.throttle_name")]
        async fn throttle_name(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.throttle_name.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.throttle_name.set")]
        async fn throttle_name_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.tied_to_file`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.tied_to_file")]
        async fn tied_to_file(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.tied_to_file.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.tied_to_file.set")]
        async fn tied_to_file_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.timestamp.finished`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.timestamp.finished")]
        async fn timestamp_finished(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.timestamp.started`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.timestamp.started")]
        async fn timestamp_started(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.tracker.insert`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.tracker.insert")]
        async fn tracker_insert(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.tracker.send_scrape`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.tracker.send_scrape")]
        async fn tracker_send_scrape(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.tracker_announce`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.tracker_announce")]
        async fn tracker_announce(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.tracker_announce.force`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.tracker_announce.force")]
        async fn tracker_announce_force(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.tracker_focus`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.tracker_focus")]
        async fn tracker_focus(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.tracker_numwant`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.tracker_numwant")]
        async fn tracker_numwant(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.tracker_numwant.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.tracker_numwant.set")]
        async fn tracker_numwant_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.tracker_size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.tracker_size")]
        async fn tracker_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.try_close`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.try_close")]
        async fn try_close(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.try_start`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.try_start")]
        async fn try_start(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.try_stop`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.try_stop")]
        async fn try_stop(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.up.choke_heuristics`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.up.choke_heuristics")]
        async fn up_choke_heuristics(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.up.choke_heuristics.leech`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.up.choke_heuristics.leech")]
        async fn up_choke_heuristics_leech(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.up.choke_heuristics.seed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.up.choke_heuristics.seed")]
        async fn up_choke_heuristics_seed(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.up.choke_heuristics.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.up.choke_heuristics.set")]
        async fn up_choke_heuristics_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.up.rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.up.rate")]
        async fn up_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.up.total`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.up.total")]
        async fn up_total(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.update_priorities`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.update_priorities")]
        async fn update_priorities(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.uploads_max`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.uploads_max")]
        async fn uploads_max(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.uploads_max.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.uploads_max.set")]
        async fn uploads_max_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.uploads_min`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.uploads_min")]
        async fn uploads_min(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.uploads_min.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.uploads_min.set")]
        async fn uploads_min_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.views`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.views")]
        async fn views(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.views.has`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.views.has")]
        async fn views_has(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.views.push_back`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.views.push_back")]
        async fn views_push_back(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.views.push_back_unique`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.views.push_back_unique")]
        async fn views_push_back_unique(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `d.views.remove`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.views.remove")]
        async fn views_remove(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `d.wanted_chunks`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "d.wanted_chunks")]
        async fn wanted_chunks(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `dht.`.
#[allow(clippy::module_inception)]
pub mod dht {
    use xmlrpc_core::Value;

    /// The methods `dht.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Dht {
        /// Calls `dht.add_node`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "dht.add_node")]
        async fn add_node(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `dht.mode.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "dht.mode.set")]
        async fn mode_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `dht.port`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "dht.port")]
        async fn port(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `dht.port.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "dht.port.set")]
        async fn port_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `dht.statistics`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "dht.statistics")]
        async fn statistics(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `dht.throttle.name`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "dht.throttle.name")]
        async fn throttle_name(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `dht.throttle.name.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "dht.throttle.name.set")]
        async fn throttle_name_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `directory.`.
#[allow(clippy::module_inception)]
pub mod directory {
    use xmlrpc_core::Value;

    /// The methods `directory.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Directory {
        /// Calls `directory.default`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "directory.default")]
        async fn default(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `directory.default.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "directory.default.set")]
        async fn default_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `directory.watch.added`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "directory.watch.added")]
        async fn watch_added(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `elapsed.`.
#[allow(clippy::module_inception)]
pub mod elapsed {
    use xmlrpc_core::Value;

    /// The methods `elapsed.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Elapsed {
        /// Calls `elapsed.greater`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "elapsed.greater")]
        async fn greater(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `elapsed.less`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "elapsed.less")]
        async fn less(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `encoding.`.
#[allow(clippy::module_inception)]
pub mod encoding {
    use xmlrpc_core::Value;

    /// The methods `encoding.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Encoding {
        /// Calls `encoding.add`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "encoding.add")]
        async fn add(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `event.`.
#[allow(clippy::module_inception)]
pub mod event {
    use xmlrpc_core::Value;

    /// The methods `event.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Event {
        /// Calls `event.download.closed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.closed")]
        async fn download_closed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `event.download.erased`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.erased")]
        async fn download_erased(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `event.download.finished`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.finished")]
        async fn download_finished(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `event.download.hash_done`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.hash_done")]
        async fn download_hash_done(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `event.download.hash_failed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.hash_failed")]
        async fn download_hash_failed(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `event.download.hash_final_failed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.hash_final_failed")]
        async fn download_hash_final_failed(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `event.download.hash_queued`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.hash_queued")]
        async fn download_hash_queued(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `event.download.hash_removed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.hash_removed")]
        async fn download_hash_removed(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `event.download.inserted`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.inserted")]
        async fn download_inserted(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `event.download.inserted_new`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.inserted_new")]
        async fn download_inserted_new(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `event.download.inserted_session`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.inserted_session")]
        async fn download_inserted_session(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `event.download.opened`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.opened")]
        async fn download_opened(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `event.download.paused`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.paused")]
        async fn download_paused(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `event.download.resumed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.download.resumed")]
        async fn download_resumed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `event.system.shutdown`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.system.shutdown")]
        async fn system_shutdown(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `event.system.startup_done`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.system.startup_done")]
        async fn system_startup_done(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `event.view.hide`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.view.hide")]
        async fn view_hide(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `event.view.show`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "event.view.show")]
        async fn view_show(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `execute.`.
#[allow(clippy::module_inception)]
pub mod execute {
    use xmlrpc_core::Value;

    /// The methods `execute.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Execute {
        /// Calls `execute.capture`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "execute.capture")]
        async fn capture(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `execute.capture_nothrow`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "execute.capture_nothrow")]
        async fn capture_nothrow(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `execute.nothrow`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "execute.nothrow")]
        async fn nothrow(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `execute.nothrow.bg`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "execute.nothrow.bg")]
        async fn nothrow_bg(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `execute.raw`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "execute.raw")]
        async fn raw(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `execute.raw.bg`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "execute.raw.bg")]
        async fn raw_bg(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `execute.raw_nothrow`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "execute.raw_nothrow")]
        async fn raw_nothrow(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `execute.raw_nothrow.bg`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "execute.raw_nothrow.bg")]
        async fn raw_nothrow_bg(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `execute.throw`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "execute.throw")]
        async fn throw(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `execute.throw.bg`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "execute.throw.bg")]
        async fn throw_bg(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `f.`.
#[allow(clippy::module_inception)]
pub mod f {
    use xmlrpc_core::Value;

    /// The methods `f.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait F {
        /// Calls `f.completed_chunks`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.completed_chunks")]
        async fn completed_chunks(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.frozen_path`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.frozen_path")]
        async fn frozen_path(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.is_create_queued`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.is_create_queued")]
        async fn is_create_queued(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.is_created`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.is_created")]
        async fn is_created(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.is_open`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.is_open")]
        async fn is_open(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.is_resize_queued`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.is_resize_queued")]
        async fn is_resize_queued(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.last_touched`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.last_touched")]
        async fn last_touched(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.match_depth_next`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.match_depth_next")]
        async fn match_depth_next(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.match_depth_prev`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.match_depth_prev")]
        async fn match_depth_prev(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.multicall`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.multicall")]
        async fn multicall(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.offset`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.offset")]
        async fn offset(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.path`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.path")]
        async fn path(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.path_components`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.path_components")]
        async fn path_components(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.path_depth`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.path_depth")]
        async fn path_depth(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.prioritize_first`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.prioritize_first")]
        async fn prioritize_first(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.prioritize_first.disable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.prioritize_first.disable")]
        async fn prioritize_first_disable(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `f.prioritize_first.enable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.prioritize_first.enable")]
        async fn prioritize_first_enable(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `f.prioritize_last`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.prioritize_last")]
        async fn prioritize_last(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.prioritize_last.disable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.prioritize_last.disable")]
        async fn prioritize_last_disable(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `f.prioritize_last.enable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.prioritize_last.enable")]
        async fn prioritize_last_enable(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `f.priority`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.priority")]
        async fn priority(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.priority.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.priority.set")]
        async fn priority_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.range_first`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.range_first")]
        async fn range_first(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.range_second`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.range_second")]
        async fn range_second(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.set_create_queued`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.set_create_queued")]
        async fn set_create_queued(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.set_resize_queued`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.set_resize_queued")]
        async fn set_resize_queued(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.size_bytes`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.size_bytes")]
        async fn size_bytes(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.size_chunks`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.size_chunks")]
        async fn size_chunks(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.unset_create_queued`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.unset_create_queued")]
        async fn unset_create_queued(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `f.unset_resize_queued`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "f.unset_resize_queued")]
        async fn unset_resize_queued(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `fi.`.
#[allow(clippy::module_inception)]
pub mod fi {
    use xmlrpc_core::Value;

    /// The methods `fi.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Fi {
        /// Calls `fi.filename_last`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "fi.filename_last")]
        async fn filename_last(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `fi.is_file`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "fi.is_file")]
        async fn is_file(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `file.`.
#[allow(clippy::module_inception)]
pub mod file {
    use xmlrpc_core::Value;

    /// The methods `file.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait File {
        /// Calls `file.append`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "file.append")]
        async fn append(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `file.prioritize_toc`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "file.prioritize_toc")]
        async fn prioritize_toc(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `file.prioritize_toc.first`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "file.prioritize_toc.first")]
        async fn prioritize_toc_first(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `file.prioritize_toc.first.push_back`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "file.prioritize_toc.first.push_back")]
        async fn prioritize_toc_first_push_back(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `file.prioritize_toc.first.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "file.prioritize_toc.first.set")]
        async fn prioritize_toc_first_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `file.prioritize_toc.last`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "file.prioritize_toc.last")]
        async fn prioritize_toc_last(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `file.prioritize_toc.last.push_back`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "file.prioritize_toc.last.push_back")]
        async fn prioritize_toc_last_push_back(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `file.prioritize_toc.last.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "file.prioritize_toc.last.set")]
        async fn prioritize_toc_last_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `file.prioritize_toc.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "file.prioritize_toc.set")]
        async fn prioritize_toc_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `group.`.
#[allow(clippy::module_inception)]
pub mod group {
    use xmlrpc_core::Value;

    /// The methods `group.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Group {
        /// Calls `group.insert`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.insert")]
        async fn insert(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `group.insert_persistent_view`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.insert_persistent_view")]
        async fn insert_persistent_view(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `group.seeding.ratio.command`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.seeding.ratio.command")]
        async fn seeding_ratio_command(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `group.seeding.ratio.disable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.seeding.ratio.disable")]
        async fn seeding_ratio_disable(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `group.seeding.ratio.enable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.seeding.ratio.enable")]
        async fn seeding_ratio_enable(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `group.seeding.ratio.max`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.seeding.ratio.max")]
        async fn seeding_ratio_max(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `group.seeding.ratio.max.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.seeding.ratio.max.set")]
        async fn seeding_ratio_max_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `group.seeding.ratio.min`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.seeding.ratio.min")]
        async fn seeding_ratio_min(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `group.seeding.ratio.min.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.seeding.ratio.min.set")]
        async fn seeding_ratio_min_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `group.seeding.ratio.upload`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.seeding.ratio.upload")]
        async fn seeding_ratio_upload(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `group.seeding.ratio.upload.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.seeding.ratio.upload.set")]
        async fn seeding_ratio_upload_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `group.seeding.view`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.seeding.view")]
        async fn seeding_view(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `group.seeding.view.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group.seeding.view.set")]
        async fn seeding_view_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `group2.`.
#[allow(clippy::module_inception)]
pub mod group2 {
    use xmlrpc_core::Value;

    /// The methods `group2.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Group2 {
        /// Calls `group2.seeding.ratio.max`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group2.seeding.ratio.max")]
        async fn seeding_ratio_max(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `group2.seeding.ratio.max.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group2.seeding.ratio.max.set")]
        async fn seeding_ratio_max_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `group2.seeding.ratio.min`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group2.seeding.ratio.min")]
        async fn seeding_ratio_min(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `group2.seeding.ratio.min.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group2.seeding.ratio.min.set")]
        async fn seeding_ratio_min_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `group2.seeding.ratio.upload`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group2.seeding.ratio.upload")]
        async fn seeding_ratio_upload(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `group2.seeding.ratio.upload.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group2.seeding.ratio.upload.set")]
        async fn seeding_ratio_upload_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `group2.seeding.view`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group2.seeding.view")]
        async fn seeding_view(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `group2.seeding.view.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "group2.seeding.view.set")]
        async fn seeding_view_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `ip_tables.`.
#[allow(clippy::module_inception)]
pub mod ip_tables {
    use xmlrpc_core::Value;

    /// The methods `ip_tables.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait IpTables {
        /// Calls `ip_tables.add_address`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ip_tables.add_address")]
        async fn add_address(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ip_tables.get`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ip_tables.get")]
        async fn get(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ip_tables.insert_table`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ip_tables.insert_table")]
        async fn insert_table(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ip_tables.size_data`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ip_tables.size_data")]
        async fn size_data(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `ipv4_filter.`.
#[allow(clippy::module_inception)]
pub mod ipv4_filter {
    use xmlrpc_core::Value;

    /// The methods `ipv4_filter.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Ipv4Filter {
        /// Calls `ipv4_filter.add_address`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ipv4_filter.add_address")]
        async fn add_address(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ipv4_filter.dump`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ipv4_filter.dump")]
        async fn dump(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ipv4_filter.get`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ipv4_filter.get")]
        async fn get(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ipv4_filter.load`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ipv4_filter.load")]
        async fn load(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ipv4_filter.size_data`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ipv4_filter.size_data")]
        async fn size_data(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `keys.`.
#[allow(clippy::module_inception)]
pub mod keys {
    use xmlrpc_core::Value;

    /// The methods `keys.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Keys {
        /// Calls `keys.layout`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "keys.layout")]
        async fn layout(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `keys.layout.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "keys.layout.set")]
        async fn layout_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `load.`.
#[allow(clippy::module_inception)]
pub mod load {
    use xmlrpc_core::{Bytes, Value};

    /// The methods `load.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Load {
        /// Calls `load.normal`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "load.normal")]
        async fn normal(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `load.raw`.
        ///
        /// Wire signature: `i8 (string, base64)`.
        #[xmlrpc(name = "load.raw")]
        async fn raw(&self, target: &str, torrent: &Bytes) -> i64;

        /// Calls `load.raw_start`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "load.raw_start")]
        async fn raw_start(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `load.raw_start_verbose`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "load.raw_start_verbose")]
        async fn raw_start_verbose(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `load.raw_verbose`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "load.raw_verbose")]
        async fn raw_verbose(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `load.start`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "load.start")]
        async fn start(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `load.start_verbose`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "load.start_verbose")]
        async fn start_verbose(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `load.verbose`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "load.verbose")]
        async fn verbose(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `log.`.
#[allow(clippy::module_inception)]
pub mod log {
    use xmlrpc_core::Value;

    /// The methods `log.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Log {
        /// Calls `log.add_output`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "log.add_output")]
        async fn add_output(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `log.close`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "log.close")]
        async fn close(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `log.execute`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "log.execute")]
        async fn execute(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `log.open_file`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "log.open_file")]
        async fn open_file(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `log.open_file_pid`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "log.open_file_pid")]
        async fn open_file_pid(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `log.open_gz_file`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "log.open_gz_file")]
        async fn open_gz_file(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `log.open_gz_file_pid`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "log.open_gz_file_pid")]
        async fn open_gz_file_pid(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `log.vmmap.dump`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "log.vmmap.dump")]
        async fn vmmap_dump(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `log.xmlrpc`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "log.xmlrpc")]
        async fn xmlrpc(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `math.`.
#[allow(clippy::module_inception)]
pub mod math {
    use xmlrpc_core::Value;

    /// The methods `math.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Math {
        /// Calls `math.add`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "math.add")]
        async fn add(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `math.avg`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "math.avg")]
        async fn avg(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `math.cnt`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "math.cnt")]
        async fn cnt(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `math.div`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "math.div")]
        async fn div(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `math.max`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "math.max")]
        async fn max(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `math.med`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "math.med")]
        async fn med(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `math.min`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "math.min")]
        async fn min(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `math.mod`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "math.mod")]
        async fn r#mod(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `math.mul`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "math.mul")]
        async fn mul(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `math.sub`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "math.sub")]
        async fn sub(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `method.`.
#[allow(clippy::module_inception)]
pub mod method {
    use xmlrpc_core::Value;

    /// The methods `method.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Method {
        /// Calls `method.const`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.const")]
        async fn r#const(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.const.enable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.const.enable")]
        async fn const_enable(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.erase`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.erase")]
        async fn erase(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.get`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.get")]
        async fn get(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.has_key`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.has_key")]
        async fn has_key(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.insert`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.insert")]
        async fn insert(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.insert.bool`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.insert.bool")]
        async fn insert_bool(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.insert.c_simple`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.insert.c_simple")]
        async fn insert_c_simple(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.insert.list`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.insert.list")]
        async fn insert_list(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.insert.s_c_simple`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.insert.s_c_simple")]
        async fn insert_s_c_simple(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.insert.simple`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.insert.simple")]
        async fn insert_simple(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.insert.string`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.insert.string")]
        async fn insert_string(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.insert.value`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.insert.value")]
        async fn insert_value(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.list_keys`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.list_keys")]
        async fn list_keys(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.redirect`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.redirect")]
        async fn redirect(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.rlookup`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.rlookup")]
        async fn rlookup(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.rlookup.clear`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.rlookup.clear")]
        async fn rlookup_clear(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.set")]
        async fn set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.set_key`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.set_key")]
        async fn set_key(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.use_deprecated`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.use_deprecated")]
        async fn use_deprecated(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.use_deprecated.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.use_deprecated.set")]
        async fn use_deprecated_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.use_intermediate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.use_intermediate")]
        async fn use_intermediate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `method.use_intermediate.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "method.use_intermediate.set")]
        async fn use_intermediate_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;
    }
}

/// Methods whose names begin with `network.`.
#[allow(clippy::module_inception)]
pub mod network {
    use xmlrpc_core::Value;

    /// The methods `network.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Network {
        /// Calls `network.bind_address`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.bind_address")]
        async fn bind_address(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.bind_address.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.bind_address.set")]
        async fn bind_address_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.http.cacert`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.cacert")]
        async fn http_cacert(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.http.cacert.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.cacert.set")]
        async fn http_cacert_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.http.capath`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.capath")]
        async fn http_capath(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.http.capath.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.capath.set")]
        async fn http_capath_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.http.current_open`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.current_open")]
        async fn http_current_open(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.http.dns_cache_timeout`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.dns_cache_timeout")]
        async fn http_dns_cache_timeout(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `network.http.dns_cache_timeout.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.dns_cache_timeout.set")]
        async fn http_dns_cache_timeout_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `network.http.max_open`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.max_open")]
        async fn http_max_open(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.http.max_open.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.max_open.set")]
        async fn http_max_open_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.http.proxy_address`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.proxy_address")]
        async fn http_proxy_address(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.http.proxy_address.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.proxy_address.set")]
        async fn http_proxy_address_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `network.http.ssl_verify_host`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.ssl_verify_host")]
        async fn http_ssl_verify_host(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `network.http.ssl_verify_host.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.ssl_verify_host.set")]
        async fn http_ssl_verify_host_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `network.http.ssl_verify_peer`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.ssl_verify_peer")]
        async fn http_ssl_verify_peer(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `network.http.ssl_verify_peer.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.http.ssl_verify_peer.set")]
        async fn http_ssl_verify_peer_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `network.listen.backlog`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.listen.backlog")]
        async fn listen_backlog(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.listen.backlog.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.listen.backlog.set")]
        async fn listen_backlog_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.listen.port`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.listen.port")]
        async fn listen_port(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.local_address`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.local_address")]
        async fn local_address(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.local_address.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.local_address.set")]
        async fn local_address_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.max_open_files`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.max_open_files")]
        async fn max_open_files(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.max_open_files.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.max_open_files.set")]
        async fn max_open_files_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.max_open_sockets`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.max_open_sockets")]
        async fn max_open_sockets(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.max_open_sockets.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.max_open_sockets.set")]
        async fn max_open_sockets_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `network.open_sockets`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.open_sockets")]
        async fn open_sockets(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.port_open`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.port_open")]
        async fn port_open(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.port_open.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.port_open.set")]
        async fn port_open_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.port_random`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.port_random")]
        async fn port_random(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.port_random.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.port_random.set")]
        async fn port_random_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.port_range`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.port_range")]
        async fn port_range(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.port_range.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.port_range.set")]
        async fn port_range_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.proxy_address`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.proxy_address")]
        async fn proxy_address(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.proxy_address.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.proxy_address.set")]
        async fn proxy_address_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.receive_buffer.size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.receive_buffer.size")]
        async fn receive_buffer_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.receive_buffer.size.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.receive_buffer.size.set")]
        async fn receive_buffer_size_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `network.scgi.dont_route`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.scgi.dont_route")]
        async fn scgi_dont_route(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.scgi.dont_route.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.scgi.dont_route.set")]
        async fn scgi_dont_route_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.scgi.open_local`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.scgi.open_local")]
        async fn scgi_open_local(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.scgi.open_port`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.scgi.open_port")]
        async fn scgi_open_port(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.send_buffer.size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.send_buffer.size")]
        async fn send_buffer_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.send_buffer.size.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.send_buffer.size.set")]
        async fn send_buffer_size_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `network.tos.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.tos.set")]
        async fn tos_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.xmlrpc.dialect.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.xmlrpc.dialect.set")]
        async fn xmlrpc_dialect_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.xmlrpc.size_limit`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.xmlrpc.size_limit")]
        async fn xmlrpc_size_limit(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `network.xmlrpc.size_limit.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "network.xmlrpc.size_limit.set")]
        async fn xmlrpc_size_limit_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;
    }
}

/// Methods whose names begin with `p.`.
#[allow(clippy::module_inception)]
pub mod p {
    use xmlrpc_core::Value;

    /// The methods `p.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait P {
        /// Calls `p.address`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.address")]
        async fn address(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.banned`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.banned")]
        async fn banned(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.banned.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.banned.set")]
        async fn banned_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.call_target`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.call_target")]
        async fn call_target(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.client_version`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.client_version")]
        async fn client_version(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.completed_percent`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.completed_percent")]
        async fn completed_percent(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.disconnect`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.disconnect")]
        async fn disconnect(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.disconnect_delayed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.disconnect_delayed")]
        async fn disconnect_delayed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.down_rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.down_rate")]
        async fn down_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.down_total`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.down_total")]
        async fn down_total(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.id`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.id")]
        async fn id(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.id_html`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.id_html")]
        async fn id_html(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.is_encrypted`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.is_encrypted")]
        async fn is_encrypted(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.is_incoming`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.is_incoming")]
        async fn is_incoming(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.is_obfuscated`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.is_obfuscated")]
        async fn is_obfuscated(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.is_preferred`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.is_preferred")]
        async fn is_preferred(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.is_snubbed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.is_snubbed")]
        async fn is_snubbed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.is_unwanted`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.is_unwanted")]
        async fn is_unwanted(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.multicall`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.multicall")]
        async fn multicall(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.options_str`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.options_str")]
        async fn options_str(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.peer_rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.peer_rate")]
        async fn peer_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.peer_total`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.peer_total")]
        async fn peer_total(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.port`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.port")]
        async fn port(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.snubbed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.snubbed")]
        async fn snubbed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.snubbed.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.snubbed.set")]
        async fn snubbed_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.up_rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.up_rate")]
        async fn up_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `p.up_total`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "p.up_total")]
        async fn up_total(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `pieces.`.
#[allow(clippy::module_inception)]
pub mod pieces {
    use xmlrpc_core::Value;

    /// The methods `pieces.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Pieces {
        /// Calls `pieces.hash.on_completion`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.hash.on_completion")]
        async fn hash_on_completion(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.hash.on_completion.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.hash.on_completion.set")]
        async fn hash_on_completion_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `pieces.hash.queue_size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.hash.queue_size")]
        async fn hash_queue_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.memory.block_count`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.memory.block_count")]
        async fn memory_block_count(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.memory.current`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.memory.current")]
        async fn memory_current(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.memory.max`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.memory.max")]
        async fn memory_max(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.memory.max.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.memory.max.set")]
        async fn memory_max_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.memory.sync_queue`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.memory.sync_queue")]
        async fn memory_sync_queue(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.preload.min_rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.preload.min_rate")]
        async fn preload_min_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.preload.min_rate.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.preload.min_rate.set")]
        async fn preload_min_rate_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `pieces.preload.min_size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.preload.min_size")]
        async fn preload_min_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.preload.min_size.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.preload.min_size.set")]
        async fn preload_min_size_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `pieces.preload.type`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.preload.type")]
        async fn preload_type(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.preload.type.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.preload.type.set")]
        async fn preload_type_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.stats.total_size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.stats.total_size")]
        async fn stats_total_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.stats_not_preloaded`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.stats_not_preloaded")]
        async fn stats_not_preloaded(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.stats_preloaded`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.stats_preloaded")]
        async fn stats_preloaded(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.sync.always_safe`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.sync.always_safe")]
        async fn sync_always_safe(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.sync.always_safe.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.sync.always_safe.set")]
        async fn sync_always_safe_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `pieces.sync.queue_size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.sync.queue_size")]
        async fn sync_queue_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.sync.safe_free_diskspace`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.sync.safe_free_diskspace")]
        async fn sync_safe_free_diskspace(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `pieces.sync.timeout`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.sync.timeout")]
        async fn sync_timeout(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.sync.timeout.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.sync.timeout.set")]
        async fn sync_timeout_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.sync.timeout_safe`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.sync.timeout_safe")]
        async fn sync_timeout_safe(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `pieces.sync.timeout_safe.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "pieces.sync.timeout_safe.set")]
        async fn sync_timeout_safe_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;
    }
}

/// Methods whose names begin with `protocol.`.
#[allow(clippy::module_inception)]
pub mod protocol {
    use xmlrpc_core::Value;

    /// The methods `protocol.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Protocol {
        /// Calls `protocol.choke_heuristics.down.leech`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.choke_heuristics.down.leech")]
        async fn choke_heuristics_down_leech(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `protocol.choke_heuristics.down.leech.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.choke_heuristics.down.leech.set")]
        async fn choke_heuristics_down_leech_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `protocol.choke_heuristics.down.seed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.choke_heuristics.down.seed")]
        async fn choke_heuristics_down_seed(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `protocol.choke_heuristics.down.seed.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.choke_heuristics.down.seed.set")]
        async fn choke_heuristics_down_seed_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `protocol.choke_heuristics.up.leech`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.choke_heuristics.up.leech")]
        async fn choke_heuristics_up_leech(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `protocol.choke_heuristics.up.leech.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.choke_heuristics.up.leech.set")]
        async fn choke_heuristics_up_leech_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `protocol.choke_heuristics.up.seed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.choke_heuristics.up.seed")]
        async fn choke_heuristics_up_seed(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `protocol.choke_heuristics.up.seed.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.choke_heuristics.up.seed.set")]
        async fn choke_heuristics_up_seed_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `protocol.connection.leech`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.connection.leech")]
        async fn connection_leech(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `protocol.connection.leech.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.connection.leech.set")]
        async fn connection_leech_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `protocol.connection.seed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.connection.seed")]
        async fn connection_seed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `protocol.connection.seed.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.connection.seed.set")]
        async fn connection_seed_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `protocol.encryption.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.encryption.set")]
        async fn encryption_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `protocol.pex`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.pex")]
        async fn pex(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `protocol.pex.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "protocol.pex.set")]
        async fn pex_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `ratio.`.
#[allow(clippy::module_inception)]
pub mod ratio {
    use xmlrpc_core::Value;

    /// The methods `ratio.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Ratio {
        /// Calls `ratio.disable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ratio.disable")]
        async fn disable(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ratio.enable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ratio.enable")]
        async fn enable(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ratio.max`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ratio.max")]
        async fn max(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ratio.max.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ratio.max.set")]
        async fn max_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ratio.min`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ratio.min")]
        async fn min(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ratio.min.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ratio.min.set")]
        async fn min_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ratio.upload`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ratio.upload")]
        async fn upload(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ratio.upload.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ratio.upload.set")]
        async fn upload_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `scheduler.`.
#[allow(clippy::module_inception)]
pub mod scheduler {
    use xmlrpc_core::Value;

    /// The methods `scheduler.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Scheduler {
        /// Calls `scheduler.max_active`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "scheduler.max_active")]
        async fn max_active(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `scheduler.max_active.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "scheduler.max_active.set")]
        async fn max_active_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `scheduler.simple.added`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "scheduler.simple.added")]
        async fn simple_added(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `scheduler.simple.removed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "scheduler.simple.removed")]
        async fn simple_removed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `scheduler.simple.update`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "scheduler.simple.update")]
        async fn simple_update(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `session.`.
#[allow(clippy::module_inception)]
pub mod session {
    use xmlrpc_core::Value;

    /// The methods `session.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Session {
        /// Calls `session.name`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "session.name")]
        async fn name(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `session.name.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "session.name.set")]
        async fn name_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `session.on_completion`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "session.on_completion")]
        async fn on_completion(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `session.on_completion.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "session.on_completion.set")]
        async fn on_completion_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `session.path`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "session.path")]
        async fn path(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `session.path.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "session.path.set")]
        async fn path_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `session.save`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "session.save")]
        async fn save(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `session.use_lock`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "session.use_lock")]
        async fn use_lock(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `session.use_lock.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "session.use_lock.set")]
        async fn use_lock_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `strings.`.
#[allow(clippy::module_inception)]
pub mod strings {
    use xmlrpc_core::Value;

    /// The methods `strings.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Strings {
        /// Calls `strings.choke_heuristics`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "strings.choke_heuristics")]
        async fn choke_heuristics(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `strings.choke_heuristics.download`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "strings.choke_heuristics.download")]
        async fn choke_heuristics_download(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `strings.choke_heuristics.upload`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "strings.choke_heuristics.upload")]
        async fn choke_heuristics_upload(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `strings.connection_type`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "strings.connection_type")]
        async fn connection_type(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `strings.encryption`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "strings.encryption")]
        async fn encryption(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `strings.ip_filter`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "strings.ip_filter")]
        async fn ip_filter(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `strings.ip_tos`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "strings.ip_tos")]
        async fn ip_tos(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `strings.log_group`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "strings.log_group")]
        async fn log_group(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `strings.tracker_event`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "strings.tracker_event")]
        async fn tracker_event(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `strings.tracker_mode`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "strings.tracker_mode")]
        async fn tracker_mode(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `system.`.
#[allow(clippy::module_inception)]
pub mod system {
    use xmlrpc_core::{Struct, Value};

    /// The methods `system.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait System {
        /// Calls `system.api_version`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.api_version")]
        async fn api_version(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Return the capabilities of XML-RPC server.  This includes the version number of the XML-
        /// RPC For C/C++ software
        ///
        /// Wire signature: `struct ()`.
        #[xmlrpc(name = "system.capabilities")]
        async fn capabilities(&self) -> Struct;

        /// Calls `system.client_version`.
        ///
        /// Wire signature: `string ()`.
        #[xmlrpc(name = "system.client_version", idempotent)]
        async fn client_version(&self) -> String;

        /// Calls `system.cwd`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.cwd")]
        async fn cwd(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.cwd.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.cwd.set")]
        async fn cwd_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.daemon`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.daemon")]
        async fn daemon(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.daemon.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.daemon.set")]
        async fn daemon_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.env`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.env")]
        async fn env(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.file.allocate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.file.allocate")]
        async fn file_allocate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.file.allocate.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.file.allocate.set")]
        async fn file_allocate_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.file.max_size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.file.max_size")]
        async fn file_max_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.file.max_size.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.file.max_size.set")]
        async fn file_max_size_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.file.split_size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.file.split_size")]
        async fn file_split_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.file.split_size.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.file.split_size.set")]
        async fn file_split_size_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.file.split_suffix`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.file.split_suffix")]
        async fn file_split_suffix(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.file.split_suffix.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.file.split_suffix.set")]
        async fn file_split_suffix_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `system.file_status_cache.prune`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.file_status_cache.prune")]
        async fn file_status_cache_prune(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `system.file_status_cache.size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.file_status_cache.size")]
        async fn file_status_cache_size(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `system.files.closed_counter`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.files.closed_counter")]
        async fn files_closed_counter(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `system.files.failed_counter`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.files.failed_counter")]
        async fn files_failed_counter(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `system.files.opened_counter`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.files.opened_counter")]
        async fn files_opened_counter(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `system.hostname`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.hostname")]
        async fn hostname(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.library_version`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.library_version")]
        async fn library_version(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Tell whether a method by a specified name exists on this server
        ///
        /// Wire signature: `string (boolean)`.
        #[xmlrpc(name = "system.methodExist")]
        async fn method_exist(&self, arg1: bool) -> String;

        /// Calls `system.pid`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.pid")]
        async fn pid(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Shut down the server.  Return code is always zero.
        ///
        /// Wire signature: `int (string)`.
        #[xmlrpc(name = "system.shutdown")]
        async fn shutdown(&self, arg1: &str) -> i32;

        /// Calls `system.shutdown.normal`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.shutdown.normal")]
        async fn shutdown_normal(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.shutdown.quick`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.shutdown.quick")]
        async fn shutdown_quick(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.time`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.time")]
        async fn time(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.time_seconds`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.time_seconds")]
        async fn time_seconds(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.time_usec`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.time_usec")]
        async fn time_usec(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `system.umask.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "system.umask.set")]
        async fn umask_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `t.`.
#[allow(clippy::module_inception)]
pub mod t {
    use xmlrpc_core::Value;

    /// The methods `t.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait T {
        /// Calls `t.activity_time_last`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.activity_time_last")]
        async fn activity_time_last(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.activity_time_next`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.activity_time_next")]
        async fn activity_time_next(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.can_scrape`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.can_scrape")]
        async fn can_scrape(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.disable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.disable")]
        async fn disable(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.enable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.enable")]
        async fn enable(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.failed_counter`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.failed_counter")]
        async fn failed_counter(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.failed_time_last`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.failed_time_last")]
        async fn failed_time_last(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.failed_time_next`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.failed_time_next")]
        async fn failed_time_next(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.group`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.group")]
        async fn group(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.id`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.id")]
        async fn id(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.is_busy`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.is_busy")]
        async fn is_busy(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.is_enabled`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.is_enabled")]
        async fn is_enabled(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.is_enabled.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.is_enabled.set")]
        async fn is_enabled_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.is_extra_tracker`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.is_extra_tracker")]
        async fn is_extra_tracker(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.is_open`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.is_open")]
        async fn is_open(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.is_usable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.is_usable")]
        async fn is_usable(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.latest_event`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.latest_event")]
        async fn latest_event(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.latest_new_peers`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.latest_new_peers")]
        async fn latest_new_peers(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.latest_sum_peers`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.latest_sum_peers")]
        async fn latest_sum_peers(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.min_interval`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.min_interval")]
        async fn min_interval(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.multicall`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.multicall")]
        async fn multicall(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.normal_interval`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.normal_interval")]
        async fn normal_interval(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.scrape_complete`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.scrape_complete")]
        async fn scrape_complete(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.scrape_counter`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.scrape_counter")]
        async fn scrape_counter(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.scrape_downloaded`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.scrape_downloaded")]
        async fn scrape_downloaded(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.scrape_incomplete`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.scrape_incomplete")]
        async fn scrape_incomplete(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.scrape_time_last`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.scrape_time_last")]
        async fn scrape_time_last(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.success_counter`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.success_counter")]
        async fn success_counter(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.success_time_last`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.success_time_last")]
        async fn success_time_last(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.success_time_next`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.success_time_next")]
        async fn success_time_next(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.type`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.type")]
        async fn r#type(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `t.url`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "t.url")]
        async fn url(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `throttle.`.
#[allow(clippy::module_inception)]
pub mod throttle {
    use xmlrpc_core::Value;

    /// The methods `throttle.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Throttle {
        /// Calls `throttle.down`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.down")]
        async fn down(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.down.max`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.down.max")]
        async fn down_max(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.down.rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.down.rate")]
        async fn down_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.global_down.max_rate`.
        ///
        /// Wire signature: `i8 ()`.
        #[xmlrpc(name = "throttle.global_down.max_rate", idempotent)]
        async fn global_down_max_rate(&self) -> i64;

        /// Calls `throttle.global_down.max_rate.set`.
        ///
        /// Wire signature: `i8 (string, i8)`.
        #[xmlrpc(name = "throttle.global_down.max_rate.set")]
        async fn global_down_max_rate_set(&self, target: &str, bytes: i64) -> i64;

        /// Calls `throttle.global_down.max_rate.set_kb`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.global_down.max_rate.set_kb")]
        async fn global_down_max_rate_set_kb(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.global_down.rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.global_down.rate")]
        async fn global_down_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.global_down.total`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.global_down.total")]
        async fn global_down_total(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.global_up.max_rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.global_up.max_rate")]
        async fn global_up_max_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.global_up.max_rate.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.global_up.max_rate.set")]
        async fn global_up_max_rate_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.global_up.max_rate.set_kb`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.global_up.max_rate.set_kb")]
        async fn global_up_max_rate_set_kb(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.global_up.rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.global_up.rate")]
        async fn global_up_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.global_up.total`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.global_up.total")]
        async fn global_up_total(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.ip`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.ip")]
        async fn ip(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.max_downloads`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_downloads")]
        async fn max_downloads(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.max_downloads.div`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_downloads.div")]
        async fn max_downloads_div(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.max_downloads.div._val`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_downloads.div._val")]
        async fn max_downloads_div_val(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.max_downloads.div._val.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_downloads.div._val.set")]
        async fn max_downloads_div_val_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.max_downloads.div.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_downloads.div.set")]
        async fn max_downloads_div_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.max_downloads.global`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_downloads.global")]
        async fn max_downloads_global(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.max_downloads.global._val`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_downloads.global._val")]
        async fn max_downloads_global_val(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.max_downloads.global._val.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_downloads.global._val.set")]
        async fn max_downloads_global_val_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.max_downloads.global.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_downloads.global.set")]
        async fn max_downloads_global_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.max_downloads.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_downloads.set")]
        async fn max_downloads_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.max_peers.normal`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_peers.normal")]
        async fn max_peers_normal(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.max_peers.normal.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_peers.normal.set")]
        async fn max_peers_normal_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.max_peers.seed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_peers.seed")]
        async fn max_peers_seed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.max_peers.seed.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_peers.seed.set")]
        async fn max_peers_seed_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.max_uploads`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_uploads")]
        async fn max_uploads(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.max_uploads.div`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_uploads.div")]
        async fn max_uploads_div(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.max_uploads.div._val`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_uploads.div._val")]
        async fn max_uploads_div_val(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.max_uploads.div._val.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_uploads.div._val.set")]
        async fn max_uploads_div_val_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.max_uploads.div.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_uploads.div.set")]
        async fn max_uploads_div_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.max_uploads.global`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_uploads.global")]
        async fn max_uploads_global(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.max_uploads.global._val`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_uploads.global._val")]
        async fn max_uploads_global_val(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.max_uploads.global._val.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_uploads.global._val.set")]
        async fn max_uploads_global_val_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.max_uploads.global.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_uploads.global.set")]
        async fn max_uploads_global_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.max_uploads.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.max_uploads.set")]
        async fn max_uploads_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.min_downloads`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.min_downloads")]
        async fn min_downloads(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.min_downloads.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.min_downloads.set")]
        async fn min_downloads_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.min_peers.normal`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.min_peers.normal")]
        async fn min_peers_normal(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.min_peers.normal.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.min_peers.normal.set")]
        async fn min_peers_normal_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `throttle.min_peers.seed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.min_peers.seed")]
        async fn min_peers_seed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.min_peers.seed.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.min_peers.seed.set")]
        async fn min_peers_seed_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.min_uploads`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.min_uploads")]
        async fn min_uploads(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.min_uploads.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.min_uploads.set")]
        async fn min_uploads_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.unchoked_downloads`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.unchoked_downloads")]
        async fn unchoked_downloads(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.unchoked_uploads`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.unchoked_uploads")]
        async fn unchoked_uploads(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.up`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.up")]
        async fn up(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.up.max`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.up.max")]
        async fn up_max(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `throttle.up.rate`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "throttle.up.rate")]
        async fn up_rate(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `trackers.`.
#[allow(clippy::module_inception)]
pub mod trackers {
    use xmlrpc_core::Value;

    /// The methods `trackers.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Trackers {
        /// Calls `trackers.disable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "trackers.disable")]
        async fn disable(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `trackers.enable`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "trackers.enable")]
        async fn enable(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `trackers.numwant`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "trackers.numwant")]
        async fn numwant(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `trackers.numwant.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "trackers.numwant.set")]
        async fn numwant_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `trackers.use_udp`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "trackers.use_udp")]
        async fn use_udp(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `trackers.use_udp.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "trackers.use_udp.set")]
        async fn use_udp_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `ui.`.
#[allow(clippy::module_inception)]
pub mod ui {
    use xmlrpc_core::Value;

    /// The methods `ui.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait Ui {
        /// Calls `ui.current_view`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.current_view")]
        async fn current_view(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ui.current_view.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.current_view.set")]
        async fn current_view_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ui.input.history.clear`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.input.history.clear")]
        async fn input_history_clear(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ui.input.history.size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.input.history.size")]
        async fn input_history_size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ui.input.history.size.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.input.history.size.set")]
        async fn input_history_size_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `ui.throttle.global.step.large`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.throttle.global.step.large")]
        async fn throttle_global_step_large(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `ui.throttle.global.step.large.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.throttle.global.step.large.set")]
        async fn throttle_global_step_large_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `ui.throttle.global.step.medium`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.throttle.global.step.medium")]
        async fn throttle_global_step_medium(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `ui.throttle.global.step.medium.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.throttle.global.step.medium.set")]
        async fn throttle_global_step_medium_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `ui.throttle.global.step.small`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.throttle.global.step.small")]
        async fn throttle_global_step_small(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `ui.throttle.global.step.small.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.throttle.global.step.small.set")]
        async fn throttle_global_step_small_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `ui.torrent_list.layout`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.torrent_list.layout")]
        async fn torrent_list_layout(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `ui.torrent_list.layout.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.torrent_list.layout.set")]
        async fn torrent_list_layout_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `ui.unfocus_download`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "ui.unfocus_download")]
        async fn unfocus_download(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// Methods whose names begin with `view.`.
#[allow(clippy::module_inception)]
pub mod view {
    use xmlrpc_core::Value;

    /// The methods `view.*`.
    #[allow(clippy::too_many_arguments)]
    #[xmlrpc_core::xmlrpc_service(client)]
    pub trait View {
        /// Calls `view.add`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.add")]
        async fn add(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.event_added`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.event_added")]
        async fn event_added(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.event_removed`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.event_removed")]
        async fn event_removed(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.filter`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.filter")]
        async fn filter(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.filter.temp`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.filter.temp")]
        async fn filter_temp(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.filter.temp.excluded`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.filter.temp.excluded")]
        async fn filter_temp_excluded(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `view.filter.temp.excluded.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.filter.temp.excluded.set")]
        async fn filter_temp_excluded_set(
            &self,
            #[xmlrpc(rest)]
            params: Vec<Value>,
        ) -> Value;

        /// Calls `view.filter.temp.log`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.filter.temp.log")]
        async fn filter_temp_log(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.filter.temp.log.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.filter.temp.log.set")]
        async fn filter_temp_log_set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.filter_all`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.filter_all")]
        async fn filter_all(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.filter_download`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.filter_download")]
        async fn filter_download(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.filter_on`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.filter_on")]
        async fn filter_on(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.list`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.list")]
        async fn list(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.persistent`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.persistent")]
        async fn persistent(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.set`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.set")]
        async fn set(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.set_not_visible`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.set_not_visible")]
        async fn set_not_visible(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.set_visible`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.set_visible")]
        async fn set_visible(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.size`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.size")]
        async fn size(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.size_not_visible`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.size_not_visible")]
        async fn size_not_visible(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.sort`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.sort")]
        async fn sort(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.sort_current`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.sort_current")]
        async fn sort_current(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;

        /// Calls `view.sort_new`.
        ///
        /// The signature is unknown.
        #[xmlrpc(name = "view.sort_new")]
        async fn sort_new(&self, #[xmlrpc(rest)] params: Vec<Value>) -> Value;
    }
}

/// All methods, by their groups.
#[derive(Clone, Copy, Debug)]
pub struct Api<C> {
    caller: C,
}

impl<C: xmlrpc_core::Caller> Api<C> {
    /// Calls through `caller`: a client, a batch, or a service in the same process.
    pub const fn new(caller: C) -> Self {
        Self { caller }
    }

    /// Returns the methods whose names have no dot.
    pub fn service(&self) -> ServiceClient<&C> {
        ServiceClient::new(&self.caller)
    }

    /// Returns the methods of [`choke_group`].
    pub fn choke_group(&self) -> choke_group::ChokeGroupClient<&C> {
        choke_group::ChokeGroupClient::new(&self.caller)
    }

    /// Returns the methods of [`convert`].
    pub fn convert(&self) -> convert::ConvertClient<&C> {
        convert::ConvertClient::new(&self.caller)
    }

    /// Returns the methods of [`d`].
    pub fn d(&self) -> d::DClient<&C> {
        d::DClient::new(&self.caller)
    }

    /// Returns the methods of [`dht`].
    pub fn dht(&self) -> dht::DhtClient<&C> {
        dht::DhtClient::new(&self.caller)
    }

    /// Returns the methods of [`directory`].
    pub fn directory(&self) -> directory::DirectoryClient<&C> {
        directory::DirectoryClient::new(&self.caller)
    }

    /// Returns the methods of [`elapsed`].
    pub fn elapsed(&self) -> elapsed::ElapsedClient<&C> {
        elapsed::ElapsedClient::new(&self.caller)
    }

    /// Returns the methods of [`encoding`].
    pub fn encoding(&self) -> encoding::EncodingClient<&C> {
        encoding::EncodingClient::new(&self.caller)
    }

    /// Returns the methods of [`event`].
    pub fn event(&self) -> event::EventClient<&C> {
        event::EventClient::new(&self.caller)
    }

    /// Returns the methods of [`execute`].
    pub fn execute(&self) -> execute::ExecuteClient<&C> {
        execute::ExecuteClient::new(&self.caller)
    }

    /// Returns the methods of [`f`].
    pub fn f(&self) -> f::FClient<&C> {
        f::FClient::new(&self.caller)
    }

    /// Returns the methods of [`fi`].
    pub fn fi(&self) -> fi::FiClient<&C> {
        fi::FiClient::new(&self.caller)
    }

    /// Returns the methods of [`file`].
    pub fn file(&self) -> file::FileClient<&C> {
        file::FileClient::new(&self.caller)
    }

    /// Returns the methods of [`group`].
    pub fn group(&self) -> group::GroupClient<&C> {
        group::GroupClient::new(&self.caller)
    }

    /// Returns the methods of [`group2`].
    pub fn group2(&self) -> group2::Group2Client<&C> {
        group2::Group2Client::new(&self.caller)
    }

    /// Returns the methods of [`ip_tables`].
    pub fn ip_tables(&self) -> ip_tables::IpTablesClient<&C> {
        ip_tables::IpTablesClient::new(&self.caller)
    }

    /// Returns the methods of [`ipv4_filter`].
    pub fn ipv4_filter(&self) -> ipv4_filter::Ipv4FilterClient<&C> {
        ipv4_filter::Ipv4FilterClient::new(&self.caller)
    }

    /// Returns the methods of [`keys`].
    pub fn keys(&self) -> keys::KeysClient<&C> {
        keys::KeysClient::new(&self.caller)
    }

    /// Returns the methods of [`load`].
    pub fn load(&self) -> load::LoadClient<&C> {
        load::LoadClient::new(&self.caller)
    }

    /// Returns the methods of [`log`].
    pub fn log(&self) -> log::LogClient<&C> {
        log::LogClient::new(&self.caller)
    }

    /// Returns the methods of [`math`].
    pub fn math(&self) -> math::MathClient<&C> {
        math::MathClient::new(&self.caller)
    }

    /// Returns the methods of [`method`].
    pub fn method(&self) -> method::MethodClient<&C> {
        method::MethodClient::new(&self.caller)
    }

    /// Returns the methods of [`network`].
    pub fn network(&self) -> network::NetworkClient<&C> {
        network::NetworkClient::new(&self.caller)
    }

    /// Returns the methods of [`p`].
    pub fn p(&self) -> p::PClient<&C> {
        p::PClient::new(&self.caller)
    }

    /// Returns the methods of [`pieces`].
    pub fn pieces(&self) -> pieces::PiecesClient<&C> {
        pieces::PiecesClient::new(&self.caller)
    }

    /// Returns the methods of [`protocol`].
    pub fn protocol(&self) -> protocol::ProtocolClient<&C> {
        protocol::ProtocolClient::new(&self.caller)
    }

    /// Returns the methods of [`ratio`].
    pub fn ratio(&self) -> ratio::RatioClient<&C> {
        ratio::RatioClient::new(&self.caller)
    }

    /// Returns the methods of [`scheduler`].
    pub fn scheduler(&self) -> scheduler::SchedulerClient<&C> {
        scheduler::SchedulerClient::new(&self.caller)
    }

    /// Returns the methods of [`session`].
    pub fn session(&self) -> session::SessionClient<&C> {
        session::SessionClient::new(&self.caller)
    }

    /// Returns the methods of [`strings`].
    pub fn strings(&self) -> strings::StringsClient<&C> {
        strings::StringsClient::new(&self.caller)
    }

    /// Returns the methods of [`system`].
    pub fn system(&self) -> system::SystemClient<&C> {
        system::SystemClient::new(&self.caller)
    }

    /// Returns the methods of [`t`].
    pub fn t(&self) -> t::TClient<&C> {
        t::TClient::new(&self.caller)
    }

    /// Returns the methods of [`throttle`].
    pub fn throttle(&self) -> throttle::ThrottleClient<&C> {
        throttle::ThrottleClient::new(&self.caller)
    }

    /// Returns the methods of [`trackers`].
    pub fn trackers(&self) -> trackers::TrackersClient<&C> {
        trackers::TrackersClient::new(&self.caller)
    }

    /// Returns the methods of [`ui`].
    pub fn ui(&self) -> ui::UiClient<&C> {
        ui::UiClient::new(&self.caller)
    }

    /// Returns the methods of [`view`].
    pub fn view(&self) -> view::ViewClient<&C> {
        view::ViewClient::new(&self.caller)
    }
}
